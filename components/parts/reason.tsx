import type { RankedItem } from '../../trends/ranking';
import { reasonText } from '../reason-text';
import { useWords } from '../words';
import { hasScore } from './stage-glyphs';
import { CoolingMark } from './stage-mark';

/** Why, and the warning that can stand beside any stage. */
export function Reason({ item, name }: { item: RankedItem; name: string }) {
  const words = useWords();
  return (
    <>
      <p class="why">{reasonText(item, name, words)}</p>
      {item.coolingRisk && hasScore(item) && (
        <p class="why">
          <CoolingMark full />
        </p>
      )}
    </>
  );
}
