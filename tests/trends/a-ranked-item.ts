import { replayAll } from '../../trends/history';
import type { RankedItem } from '../../trends/ranking';
import { evaluate } from '../../trends/score/evaluate';

const days = Array.from({ length: 30 }, (_, day) => ({ day, k: 2, n: 60 }));

/** A steady item, with whatever the test is about changed. */
export function aRankedItem(changes: Partial<RankedItem> = {}): RankedItem {
  const { exposure, item } = replayAll(days);
  if (item === undefined) throw new Error('The item was seen');
  const counted = { itemId: 'hair-dryer', sightings: 14, products: 420, productsBefore: 840, sellers: 3, line: [] };
  return { ...evaluate(item, exposure, 29), ...counted, ...changes };
}
