import { type Resampled, ratio, type Weights } from './bootstrap';

/** Rows of one panel in the order of one score, best first; equals stand together. */
export interface Ordered {
  items: Int32Array;
  scores: Float64Array;
}

/**
 * The chance that a row for which it is true stands above one for which it is not; equals count half. Missing if there
 * is no such pair.
 */
export function areasUnder({ items, scores }: Ordered, isTrue: Uint8Array, weights: Weights[]): Resampled {
  return weights.map((weight) => {
    let [trueAbove, below, equalTrue, equalFalse, pairs] = [0, 0, 0, 0, 0];
    for (let row = 0; row < items.length; row += 1) {
      if (row > 0 && scores[row] !== scores[row - 1]) {
        pairs += equalFalse * (trueAbove + equalTrue / 2);
        trueAbove += equalTrue;
        below += equalFalse;
        equalTrue = 0;
        equalFalse = 0;
      }
      const count = weight[items[row] ?? 0] ?? 0;
      if (isTrue[row]) equalTrue += count;
      else equalFalse += count;
    }
    pairs += equalFalse * (trueAbove + equalTrue / 2);
    return ratio(pairs, (trueAbove + equalTrue) * (below + equalFalse));
  });
}

/** How many of the first ten of each list it is true of, 0…1; lists of fewer than ten are left out. */
export function precisionsAtTen(lists: Ordered[], isTrue: Uint8Array[], weights: Weights[]): Resampled {
  return weights.map((weight) => {
    let [hits, shown] = [0, 0];
    for (const [list, { items }] of lists.entries()) {
      let [left, hit] = [10, 0];
      for (let row = 0; row < items.length && left > 0; row += 1) {
        const count = Math.min(left, weight[items[row] ?? 0] ?? 0);
        left -= count;
        if (isTrue[list]?.[row]) hit += count;
      }
      if (left > 0) continue;
      hits += hit;
      shown += 10;
    }
    return ratio(hits, shown);
  });
}

/** A share of sums: of what `of` counts, how much `part` does. */
export function sharesOf<Row extends { item: number }>(
  rows: Row[],
  part: (row: Row) => number | boolean,
  of: (row: Row) => number | boolean,
  weights: Weights[],
): Resampled {
  const sums = new Map<number, [part: number, of: number]>();
  for (const row of rows) {
    const [parts, whole] = sums.get(row.item) ?? [0, 0];
    sums.set(row.item, [parts + Number(part(row)), whole + Number(of(row))]);
  }
  return weights.map((weight) => {
    let [parts, whole] = [0, 0];
    for (const [item, [itemPart, itemWhole]] of sums) {
      parts += (weight[item] ?? 0) * itemPart;
      whole += (weight[item] ?? 0) * itemWhole;
    }
    return ratio(parts, whole);
  });
}

/** The middle value, where each counts as often as its item. */
export function medians(rows: { item: number; value: number }[], weights: Weights[]): Resampled {
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const items = Int32Array.from(sorted, ({ item }) => item);
  return weights.map((weight) => {
    let count = 0;
    for (const item of items) count += weight[item] ?? 0;
    let row = 0;
    for (let below = 0; row < items.length; row += 1) {
      below += weight[items[row] ?? 0] ?? 0;
      if (below * 2 >= count) break;
    }
    return sorted[row]?.value;
  });
}
