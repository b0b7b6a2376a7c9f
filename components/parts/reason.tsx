import type { RankedItem } from '../../trends/ranking';
import type { SalesEvent } from '../../trends/sales-calendar';
import { reasonText } from '../reason-text';
import { useWords } from '../words';
import { eventDays } from './evidence/sales-marks';
import { hasScore } from './stage-glyphs';
import { CoolingMark } from './stage-mark';

interface ReasonProps {
  item: RankedItem;
  name: string;
  /** The sales event in which a rise lies. */
  caution?: SalesEvent;
}

/** Why, and the warnings that can stand beside it. */
export function Reason({ item, name, caution }: ReasonProps) {
  const words = useWords();
  const { say, sayName } = words;
  return (
    <>
      <p class="why">{reasonText(item, name, words)}</p>
      {caution && (
        <p class="why">
          {say('sales.caution', { event: sayName('event', caution.event), days: eventDays(caution, words) })}
        </p>
      )}
      {item.coolingRisk && hasScore(item) && (
        <p class="why">
          <CoolingMark full />
        </p>
      )}
    </>
  );
}
