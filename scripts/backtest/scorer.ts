/**
 * A score walks forward: it is told a day's counts and answers at the end of that day, so it cannot look ahead.
 * `k` sightings of the item among `n` product videos; 0 of 0 on days without browsing.
 */
export type Walk = (day: number, k: number, n: number) => number;

export interface Rival {
  name: string;
  /** How it is computed, for the reader of the table. */
  formula: string;
  start(): Walk;
}

/** Sums over the last `days` days, one of which leaves as another comes. */
export function slidingSum(days: number): (value: number) => number {
  const kept: number[] = [];
  let sum = 0;
  return (value) => {
    kept.push(value);
    sum += value - (kept.length > days ? (kept.shift() ?? 0) : 0);
    return sum;
  };
}
