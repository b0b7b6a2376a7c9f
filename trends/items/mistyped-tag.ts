import type { Lexicon, Word } from './lexicon';
import { writtenAsOne } from './spaced-phrases';
import { unaccented } from './spelling';

/** Shorter tags are mostly other words ("hairtips" is no "hairties"), longer ones are slogans. */
const [shortest, longest] = [9, 24];
/** A number behind a word makes it a thing. */
const shortestNumbered = 5;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * The word that a tag means with one letter missing, too many, wrong or swapped: "phonehlder", "cleasingbalm"; before a
 * number with one missing: "iphoe17". Only where the whole tag is an English word, and never by its first or last
 * letter, which make other words ("makeupremoved"). Of 16,000 tags that people really wrote ten are found so, all of them
 * meant; in sentences two of a hundred were meant, so that words are read as they stand.
 */
export function mistypedTag(lexicon: Lexicon, tag: string): Word | undefined {
  const [, named = '', number = ''] = /^([a-z]+)(\d*)$/.exec(tag) ?? [];
  if (number !== '') return named.length < shortestNumbered ? undefined : withoutLetter(lexicon, named);
  if (named.length < shortest || named.length > longest) return undefined;
  const ofLength = (length: number) => [...(alike(lexicon).get(keyOf(named, length)) ?? [])];
  const missing = ofLength(named.length + 1).find((tag) => isWithoutOne(named, tag));
  if (missing) return lexicon.spaced.asOne(missing);
  for (let at = 1; at < named.length - 1; at += 1) {
    const tooMany = lexicon.spaced.asOne(named.slice(0, at) + named.slice(at + 1));
    if (isMeant(tooMany)) return tooMany;
  }
  const wrong = ofLength(named.length).find((tag) => isOneSlip(named, tag));
  return wrong === undefined ? undefined : lexicon.spaced.asOne(wrong);
}

const isMeant = (word: Word | undefined) => word?.isEnglish === true && word.itemId !== undefined;

function withoutLetter({ spaced }: Lexicon, tag: string): Word | undefined {
  for (let at = 1; at < tag.length; at += 1) {
    for (const letter of letters) {
      const word = spaced.asOne(tag.slice(0, at) + letter + tag.slice(at));
      if (isMeant(word)) return word;
    }
  }
  return undefined;
}

const keyOf = (tag: string, length: number) => `${tag[0]}${tag.at(-1)}${length}`;
const knownAlike = new WeakMap<Lexicon, Map<string, Set<string>>>();

/** Tags that may be meant, by first letter, last letter and length. */
function alike(lexicon: Lexicon): Map<string, Set<string>> {
  const known = knownAlike.get(lexicon);
  if (known) return known;
  const tags = new Map<string, Set<string>>();
  for (const word of lexicon.spaced) {
    // Most are of other languages or short: what costs more is asked of the others.
    if (!isMeant(word) || word.isOfTitles) continue;
    const tag = unaccented(writtenAsOne(word));
    if (tag.length < shortest || tag.length > longest + 1 || !isMeant(lexicon.spaced.asOne(tag))) continue;
    const key = keyOf(tag, tag.length);
    const same = tags.get(key);
    if (same) same.add(tag);
    else tags.set(key, new Set([tag]));
  }
  knownAlike.set(lexicon, tags);
  return tags;
}

/** One inner letter of it is missing. */
function isWithoutOne(typed: string, meant: string): boolean {
  let at = 0;
  while (typed[at] === meant[at] && at < typed.length) at += 1;
  return typed.slice(at) === meant.slice(at + 1);
}

/** One wrong letter, or two neighbours swapped. */
function isOneSlip(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const wrong = [...typed].flatMap((letter, at) => (letter === meant[at] ? [] : at));
  const [first = 0, second = 0] = wrong;
  const areSwapped = second === first + 1 && typed[first] === meant[second] && typed[second] === meant[first];
  return wrong.length === 1 || (wrong.length === 2 && areSwapped);
}
