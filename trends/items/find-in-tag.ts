import { isUmbrellaTag } from '../../signals/umbrella-tags';
import { findWords } from './find-words';
import type { Lexicon, Word } from './lexicon';
import { mistypedTag } from './mistyped-tag';
import { spelled, unaccented, unspacedLetters } from './spelling';

/** Shorter words stand in too many others to be believed inside a tag. */
const shortestInside = 7;
const shortestWithFiller = 4;

/** What people add to a thing's name in a tag. */
const fillers = new Set(
  (
    'tok tiktok review reviews haul viral lover lovers addict collection collector unboxing recommendation hack hacks ' +
    'routine tutorial asmr best my mini cute new luxury cheap murah giare cantik usa us uk id ph my sg th vn shop store ' +
    'community girl girlie check tips baru terbaru lokal brand deals sale challenge ideas inspo aesthetic'
  ).split(' '),
);

const mostRemembered = 5_000;

/** The thing that a hashtag names, if any: "hairdryerbrush", "perfumetok", "smartprojector", "iphone15pink". */
export function findInTag(lexicon: Lexicon, tag: string): Word[] {
  const [written = ''] = /^[\p{L}\p{M}\p{N}_]+/u.exec(spelled(tag)) ?? [];
  const spelling = written.replaceAll('_', '');
  const known = lexicon.tags.get(spelling);
  if (known) return known;
  const words = readTag(lexicon, spelling);
  if (lexicon.tags.size >= mostRemembered) lexicon.tags.clear();
  lexicon.tags.set(spelling, words);
  return words;
}

function readTag(lexicon: Lexicon, tag: string): Word[] {
  if (isUmbrellaTag(tag)) return [];
  if (unspacedLetters.test(tag)) return findWords(lexicon, tag);
  const word = lexicon.spaced.asOne(tag) ?? longestInside(lexicon, tag) ?? mistypedTag(lexicon, tag);
  return word?.itemId === undefined ? [] : [word];
}

/** The longest word with which the tag begins or ends, if the rest of the tag leaves no doubt about it. */
function longestInside({ spaced }: Lexicon, tag: string): Word | undefined {
  if (unaccented(tag) !== tag) return undefined;
  for (let length = tag.length - 1; length >= shortestWithFiller; length -= 1) {
    const first = canStandBeside(tag.slice(length), length) && spaced.asOne(tag.slice(0, length));
    if (first) return first;
    const last = canStandBeside(tag.slice(0, -length), length) && spaced.asOne(tag.slice(-length));
    if (last) return last;
  }
  return undefined;
}

function canStandBeside(rest: string, length: number): boolean {
  if (fillers.has(rest) || /^\d/.test(rest)) return true;
  // "backpack" is not what "backpacking" and "backpackers" are about.
  return length >= shortestInside && rest.length >= 3 && !/^(?:ing|ers|ist|ism|ed)/.test(rest);
}
