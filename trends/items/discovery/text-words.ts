import { unaccented, unspacedLetters } from '../spelling';
import { cutUnspaced, partsByScript } from '../unspaced';
import { isGeneric } from './hashtags';
import { roleOf, roles } from './left-out/left-out';
import { folded } from './term-key';

/** A word with what is known of it before it stands anywhere. */
export interface Word {
  lower: string;
  bare: string;
  folded: string;
  /** What it cannot be in a name, see `roles`. */
  role: number;
  isUnspaced: boolean;
}

const longestWord = 40;
const pieces = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]+/gu;
const joins = /^[-_&]$/;

/** Runs of words as written, parted by whatever is no word: punctuation, emoji. */
export function writtenRuns(text: string): string[][] {
  const runs: string[][] = [[]];
  for (const [piece] of text.matchAll(pieces)) {
    if (!/[\p{L}\p{N}]/u.test(piece)) {
      if (!joins.test(piece)) runs.push([]);
    } else if (unspacedLetters.test(piece)) {
      // Where words stand without spaces, a space or another script ends a phrase.
      for (const part of partsByScript(piece)) runs.push(cutUnspaced(part));
      runs.push([]);
    } else if (piece.length <= longestWord) {
      runs.at(-1)?.push(piece);
    }
  }
  return runs.filter((run) => run.length > 0);
}

/** Words and tags are few and come again: what is known of one is worked out once. */
export interface WordBook {
  words: Map<string, Map<string, Word>>;
  /** Whether a tag asks for reach or belongs to a campaign. */
  generic: Map<string, boolean>;
}
const mostRemembered = 60_000;

export const emptyBook = (): WordBook => ({ words: new Map(), generic: new Map() });

/** The part of the book for one language. */
export function wordsOfLanguage({ words }: WordBook, language: string): Map<string, Word> {
  const known = words.get(language) ?? new Map<string, Word>();
  if (known.size === 0) words.set(language, known);
  if (known.size > mostRemembered) known.clear();
  return known;
}

export function lookUp(words: Map<string, Word>, written: string, language: string): Word {
  const known = words.get(written);
  if (known) return known;
  const word = wordOf(written.toLowerCase(), language);
  words.set(written, word);
  return word;
}

function wordOf(spelling: string, language: string): Word {
  // "iphone15" is an iphone; "50ml" and "10x" are no words.
  const lower = /^\p{L}{4,}\d+$/u.test(spelling) ? spelling.replace(/\d+$/, '') : spelling;
  const bare = unaccented(lower);
  const generic = lower.length >= 5 && isGeneric(lower) ? roles.never : 0;
  const role = /\p{N}/u.test(lower) ? roles.number : roleOf(lower, language) | generic;
  return { lower, bare, folded: folded(bare), role, isUnspaced: unspacedLetters.test(lower) };
}
