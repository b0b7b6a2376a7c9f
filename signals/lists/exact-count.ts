import { mostPlausible } from '../counts';
import type { Note } from '../reading';
import { type CountName, countNames, type Signal } from '../signal';

type Counts = Pick<Signal, CountName | 'steps'>;

/** One count, from the places where it may stand, best first; negative, broken or absurd ones are noted and left out. */
function exactCount(name: CountName, values: unknown[], note: Note): number | undefined {
  let isWritten = false;
  for (const value of values) {
    if (value === undefined || value === null || value === '') continue;
    isWritten = true;
    const count = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
    if (isCount(count)) return count;
  }
  if (isWritten) note(`${name}-value`);
  return undefined;
}

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostPlausible;

/** The counts of a row, with the rounding that TikTok's server had already done. */
export function exactCounts(valuesOf: (name: CountName) => unknown[], note: Note): Counts {
  const counts: Counts = {};
  let isAnyWritten = false;
  for (const name of countNames) {
    const values = valuesOf(name);
    isAnyWritten ||= values.some((value) => value !== undefined && value !== null && value !== '');
    counts[name] = exactCount(name, values, note);
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
  const steps = Object.fromEntries(countNames.flatMap((name) => stepOf(name, counts[name])));
  return Object.keys(steps).length > 0 ? { ...counts, steps } : counts;
}

/** 18,500,000 is TikTok's 18.5M; an exact count that happens to end so is only taken for less exact than it is. */
function stepOf(name: CountName, count = 0): [CountName, number][] {
  const step = count < 10_000 ? 1 : count < 1e6 ? 100 : count < 1e9 ? 1e5 : 1e8;
  return step > 1 && count % step === 0 ? [[name, step]] : [];
}
