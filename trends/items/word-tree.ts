import type { Word } from './lexicon';

/**
 * Phrases by their parts, which are words where writing parts them by spaces, else letters. Finding one costs its length,
 * however many there are.
 */
export interface WordTree {
  /** Those that end here. */
  words?: Word[];
  next?: Map<string, WordTree>;
}

export function addToTree(tree: WordTree, path: ArrayLike<string>, word: Word): void {
  let at = tree;
  for (let step = 0; step < path.length; step += 1) {
    const part = path[step] as string;
    at.next ??= new Map();
    let next = at.next.get(part);
    if (!next) {
      next = {};
      at.next.set(part, next);
    }
    at = next;
  }
  const same = at.words?.find(({ spelling }) => spelling === word.spelling);
  // What is no word of this item may be the very name of another ("lash serum" among lashes).
  if (same?.itemId === undefined) at.words = [...(at.words ?? []).filter((other) => other !== same), word];
}

export interface Found {
  word: Word;
  /** In parts. */
  length: number;
}

/** The longest phrase that begins at that part; `choose` says which of those that end `length` parts on is meant, if any. */
export function longestAt(
  tree: WordTree,
  parts: ArrayLike<string>,
  at: number,
  choose: (words: Word[], length: number) => Word | undefined,
): Found | undefined {
  let longest: Found | undefined;
  let here: WordTree | undefined = tree;
  for (let length = 1; at + length <= parts.length; length += 1) {
    here = here.next?.get(parts[at + length - 1] as string);
    if (!here) break;
    const word = here.words && choose(here.words, length);
    if (word) longest = { word, length };
  }
  return longest;
}
