/** Days that a sighting stays in one pool on average: two pools are "this week", the other four the two weeks before. */
const poolDays = 3.5;
const longHalfLifeDays = 60;

/**
 * Six pools in a row, each of which hands its content to the next at the rate 1/`poolDays`; the sixth leaks away.
 * One jump gives what any split of it gives, so nothing has to run on days without browsing.
 * @throws on a step back in time, which is a mistake of ours: days are the later of the date and the last stored one.
 */
export function movePools(pools: readonly number[], days: number): number[] {
  if (!(days >= 0)) throw new Error(`The pools cannot move by ${days} days`);
  if (days === 0) return [...pools];
  const x = days / poolDays;
  const weights: number[] = [Math.exp(-x)];
  for (let step = 1; step < pools.length; step += 1) weights.push(((weights[step - 1] ?? 0) * x) / step);
  const moved: number[] = [];
  for (let j = 0; j < pools.length; j += 1) {
    let content = 0;
    for (let i = 0; i <= j; i += 1) content += (pools[i] ?? 0) * (weights[j - i] ?? 0);
    moved.push(content);
  }
  return moved;
}

/** The long memory, which knows an item's normal: half of it is forgotten in 60 days. */
export function moveLong(long: number, days: number): number {
  return long * 2 ** (-days / longHalfLifeDays);
}

export const emptyPools = (): number[] => [0, 0, 0, 0, 0, 0];

export function addToPools(pools: readonly number[], count: number): number[] {
  if (!Number.isInteger(count) || count < 0) throw new Error(`${count} is not a number of videos`);
  return [(pools[0] ?? 0) + count, ...pools.slice(1)];
}

/** On average the last week. */
export const thisWeek = (pools: readonly number[]): number => (pools[0] ?? 0) + (pools[1] ?? 0);

/** On average the two weeks before. */
export function weeksBefore(pools: readonly number[]): number {
  let sum = 0;
  for (let pool = 2; pool < pools.length; pool += 1) sum += pools[pool] ?? 0;
  return sum;
}
