import type { Chance } from '../chance';

/** Standard normal. */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
}

export const exponential = (chance: Chance, mean: number) => -mean * Math.log(1 - chance.next());

/** A sum of `shape` exponentials over `shape`: mean 1, so that a day's share scatters round its level. */
export function gammaAroundOne(chance: Chance, shape: number): number {
  let sum = 0;
  for (let draw = 0; draw < shape; draw += 1) sum += exponential(chance, 1);
  return sum / shape;
}

export function poisson(chance: Chance, mean: number): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(chance)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = chance.next(); product > limit; product *= chance.next()) count += 1;
  return count;
}

export function shuffled<T>(chance: Chance, list: T[]): T[] {
  const mixed = [...list];
  for (let end = mixed.length - 1; end > 0; end -= 1) {
    const other = chance.below(end + 1);
    [mixed[end], mixed[other]] = [mixed[other] as T, mixed[end] as T];
  }
  return mixed;
}
