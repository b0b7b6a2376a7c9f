import type { Word } from './lexicon';

/**
 * Phrases by their writing. Finding one costs what the longest that begins alike is long, however many there are.
 */
export interface WordTree {
  phrases: Map<string, Word[]>;
  /** How many parts the longest has, by its first part: words where writing parts them by spaces, else letters. */
  longest: Map<string, number>;
  /** What stands between two parts. */
  between: '' | ' ';
}

export const wordTree = (between: WordTree['between']): WordTree => ({
  phrases: new Map(),
  longest: new Map(),
  between,
});

export function addToTree({ phrases, longest, between }: WordTree, phrase: string, word: Word): void {
  if (phrase === '') return;
  const end = between === '' ? 1 : phrase.indexOf(' ');
  const first = end < 0 ? phrase : phrase.slice(0, end);
  const length = between === '' ? phrase.length : end < 0 ? 1 : phrase.split(' ').length;
  if ((longest.get(first) ?? 0) < length) longest.set(first, length);
  const words = phrases.get(phrase);
  if (!words) {
    phrases.set(phrase, [word]);
    return;
  }
  const same = words.find(({ spelling, itemId }) => spelling === word.spelling && itemId !== undefined);
  if (!same || word.itemId === undefined) words.push(word);
}

export interface Found {
  word: Word;
  /** In parts. */
  length: number;
}

/**
 * The longest phrase that begins at that part; `choose` says which of those that end `length` parts on is meant, if any.
 * It is asked for the longest first.
 */
export function longestAt(
  { phrases, longest, between }: WordTree,
  parts: ArrayLike<string>,
  at: number,
  choose: (words: Word[], length: number) => Word | undefined,
): Found | undefined {
  const most = Math.min(longest.get(parts[at] as string) ?? 0, parts.length - at);
  const known: [words: Word[], length: number][] = [];
  let phrase = '';
  for (let length = 1; length <= most; length += 1) {
    phrase += (length > 1 ? between : '') + parts[at + length - 1];
    const words = phrases.get(phrase);
    if (words) known.push([words, length]);
  }
  for (const [words, length] of known.reverse()) {
    const word = choose(words, length);
    if (word) return { word, length };
  }
  return undefined;
}
