/** A number from 0 to 1, without 1. */
export type Chance = () => number;

/** Whole counts around an average, as videos come by chance (Knuth's way of a Poisson law). */
export function countAround(average: number, chance: Chance): number {
  const limit = Math.exp(-average);
  let [count, product] = [0, chance()];
  while (product > limit) {
    count += 1;
    product *= chance();
  }
  return count;
}

/** Repeatable chance (mulberry32). */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
