import { mostPlausible } from '../counts';
import type { Note } from '../reading';
import type { Signal } from '../signal';

export type CountName = 'views' | 'likes' | 'comments' | 'shares' | 'saves' | 'followers';
export type Counts = Pick<Signal, CountName>;

/** One count, from the places where it may stand, best first; negative, broken or absurd ones are noted and left out. */
function exactCount(name: CountName, places: unknown[], note: Note): number | undefined {
  const written = places.filter((value) => !isMissing(value));
  const counts = written.map((value) =>
    typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value,
  );
  const count = counts.find(isCount);
  if (count === undefined && written.length > 0) note(`${name}-value`);
  return count;
}

const isMissing = (value: unknown) => value === undefined || value === null || value === '';
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostPlausible;

export function exactCounts(places: Record<CountName, unknown[]>, note: Note): Counts {
  const names = Object.keys(places) as CountName[];
  const counts: Counts = Object.fromEntries(names.map((name) => [name, exactCount(name, places[name], note)]));
  // Every item of a list has had counts so far: without any, they have moved to where we do not look.
  if (Object.values(places).every((values) => values.every(isMissing))) note('no-counts');
  // Some answers of TikTok's app hide the views as 0: liked by people, seen by nobody.
  if (counts.views === 0 && (counts.likes ?? 0) > 0) {
    note('views-value');
    counts.views = undefined;
  }
  return counts;
}
