import { crowdReason, type SaturationWarning } from '../../trends/evidence/saturation';
import type { RankedItem } from '../../trends/ranking';
import type { SalesEvent } from '../../trends/sales-calendar';
import { reasonText } from '../reason-text';
import { useWords } from '../words';
import { crowdText } from './evidence/crowd-text';
import { eventDays } from './evidence/sales-marks';
import { hasScore } from './stage-glyphs';
import { CoolingMark } from './stage-mark';

interface ReasonProps {
  item: RankedItem;
  name: string;
  /** The sales event in which a rise lies. */
  caution?: SalesEvent;
  crowd?: SaturationWarning;
}

/** Why, and the warnings that can stand beside it. */
export function Reason({ item, name, caution, crowd }: ReasonProps) {
  const words = useWords();
  const sellers = crowdReason(item, crowd);
  const { say, sayName } = words;
  return (
    <>
      <p class="why">{reasonText(item, name, words)}</p>
      {sellers && <p class="why">{crowdText(sellers, words)}</p>}
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
