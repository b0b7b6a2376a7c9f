import { thingStandsLast } from './left-out/left-out';
import type { WeighedTerm } from './weigh-terms';

/** So many videos in common make two terms words for one thing … */
export const enoughShared = 0.3;
/** … and so many, where one term is a part of the other. */
const enoughOfPart = 0.2;
const shortestStem = 4;
/** So many letters may differ between two writings that sound alike. */
const mostDifferent = 2;

/** Finds a thing by a name of it, by the start or end of one, by its sound. */
export interface Stems<Thing> {
  whole: Map<string, Thing>;
  parts: Map<string, Thing>;
  sounds: Map<string, { thing: Thing; key: string }>;
}

export const noStems = <Thing>(): Stems<Thing> => ({ whole: new Map(), parts: new Map(), sounds: new Map() });

export function addStems<Thing>({ whole, parts, sounds }: Stems<Thing>, key: string, thing: Thing): void {
  addNew(whole, key, thing);
  const sound = soundOf(key);
  if (sound !== undefined) addNew(sounds, sound, { thing, key });
  for (let length = shortestStem; length < key.length; length += 1) {
    addNew(parts, key.slice(0, length), thing);
    addNew(parts, key.slice(-length), thing);
  }
}

function addNew<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

/**
 * The thing that a term names by its words: by sound; because the thing's name stands in it where names stand ("spider
 * lashes", "serum wajah"); or because one is a part of the other and they share videos.
 * @param sharedWith the part of the term's videos that a thing has
 */
export function kinOf<Thing>(
  { key, language }: WeighedTerm,
  { whole, parts, sounds }: Stems<Thing>,
  sharedWith: (thing: Thing) => number,
): Thing | undefined {
  const alike = sounds.get(soundOf(key) ?? '');
  if (alike && distance(alike.key, key) <= mostDifferent) return alike.thing;
  const holder = parts.get(key);
  if (holder && sharedWith(holder) >= enoughOfPart) return holder;
  const thingLast = thingStandsLast(language);
  const beside: Thing[] = [];
  for (let length = key.length - 1; length >= shortestStem; length -= 1) {
    const [start, end] = [whole.get(key.slice(0, length)), whole.get(key.slice(-length))];
    const named = thingLast ? end : start;
    if (named) return named;
    const other = thingLast ? start : end;
    if (other) beside.push(other);
  }
  return beside.find((thing) => sharedWith(thing) >= enoughShared);
}

/** The consonants of a longer word: "perfume", "parfum" and "parfume" sound alike. */
function soundOf(key: string): string | undefined {
  if (key.length < 6 || !/^[a-z]+$/.test(key)) return undefined;
  const rest = key
    .slice(1)
    .replace(/[aeiouyh]/g, '')
    .replaceAll('z', 's')
    .replaceAll('ck', 'k')
    .replace(/(.)\1/g, '$1');
  return rest.length >= 3 ? key.charAt(0) + rest : undefined;
}

/** Levenshtein's, for two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 0; at < a.length; at += 1) {
    const next = [at + 1];
    for (let other = 0; other < b.length; other += 1) {
      const swapped = (row[other] ?? 0) + (a[at] === b[other] ? 0 : 1);
      next.push(Math.min(swapped, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
