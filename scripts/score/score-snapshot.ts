import { replayAll } from '../../trends/history';
import { evaluate } from '../../trends/score/evaluate';
import { type Said, saidOf } from '../../trends/score/said';
import type { ReadSnapshot } from './read-counts';

export interface ScoredItem extends Said {
  item_id: string;
}

/** Numbers pass through decimals on their way. */
const tolerance = 1e-9;

/** What the extension's own code says of the counts of a snapshot, on the snapshot's day. */
export const scoreSnapshot = ({ today, days, n, items }: ReadSnapshot): ScoredItem[] =>
  items.flatMap(({ item_id, k }) => {
    const { exposure, item } = replayAll(days.map((day, at) => ({ day, k: k[at] ?? 0, n: n[at] ?? 0 })));
    return item ? [{ item_id, ...saidOf(evaluate(item, exposure, today)) }] : [];
  });

/** The items of which the snapshot itself says something else. */
export function disagreements({ items }: ReadSnapshot, scored: ScoredItem[]): string[] {
  const said = new Map(items.map((item) => [item.item_id, item.said]));
  return scored.filter(({ item_id, ...now }) => !isSame(now, said.get(item_id) ?? {})).map(({ item_id }) => item_id);
}

const isSame = (now: Record<string, unknown>, then: Record<string, unknown>) =>
  Object.entries(now).every(([name, value]) => {
    const other = then[name];
    return typeof value === 'number' && typeof other === 'number'
      ? Math.abs(value - other) <= tolerance
      : value === other;
  });
