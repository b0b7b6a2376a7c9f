import { mostPlausible } from '../counts';
import type { Note } from '../reading';
import { type CountName, countNames, type Signal } from '../signal';

type Counts = Pick<Signal, CountName | 'steps'>;

/**
 * One count, from the values that stand for it, best first. Where two say different things none is taken, unless one is
 * the other cut to 32 bits.
 */
function exactCount(values: unknown[]): number | undefined {
  let best: number | undefined;
  for (const value of values) {
    const count = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
    if (!isCount(count)) continue;
    if (best === undefined || best === (count | 0)) best = count;
    else if ((best | 0) !== count && Math.abs(best - count) > stepOf(best) + stepOf(count)) return undefined;
  }
  return best;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostPlausible;

/**
 * The counts of a row, with the rounding that TikTok's server had already done. Negative, broken and absurd ones are
 * noted and left out.
 */
export function exactCounts(valuesOf: (name: CountName) => unknown[], note: Note): Counts {
  const counts: Counts = {};
  let isAnyWritten = false;
  for (const name of countNames) {
    const values = valuesOf(name);
    const count = exactCount(values);
    isAnyWritten ||= values.length > 0;
    if (count === undefined && values.length > 0) note(`${name}-value`);
    counts[name] = count;
    const step = stepOf(count);
    if (step > 1) counts.steps = { ...counts.steps, [name]: step };
  }
  // Every item of a list has had counts so far: without any, they have moved to where we do not look.
  if (!isAnyWritten) note('no-counts');
  // Some answers of TikTok's app hide the views as 0: liked by people, seen by nobody.
  if (counts.views === 0 && (counts.likes ?? 0) > 0) {
    note('views-value');
    counts.views = undefined;
  }
  // The app's lists give 0 followers to everybody: it asks for them on the profile only.
  counts.followers ||= undefined;
  return counts;
}

/** 18,500,000 is TikTok's 18.5M; an exact count that happens to end so is only taken for less exact than it is. */
function stepOf(count = 0): number {
  const step = count < 10_000 ? 1 : count < 1e6 ? 100 : count < 1e9 ? 1e5 : 1e8;
  return count % step === 0 ? step : 1;
}
