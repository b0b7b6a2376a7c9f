import type { Word } from './lexicon';

/**
 * Phrases by their parts, which are words where writing parts them by spaces, else letters. Finding one costs its length,
 * however many there are.
 */
export class WordTree {
  /** Those that end here. */
  words: Word[] | undefined = undefined;
  /** How it goes on; most do so in one way only, and need no map. */
  #part = '';
  #child: WordTree | undefined = undefined;
  #next: Map<string, WordTree> | undefined = undefined;

  add(path: ArrayLike<string>, word: Word): void {
    let at: WordTree = this;
    for (let step = 0; step < path.length; step += 1) at = at.#made(path[step] as string);
    // Nearly always it is the only one.
    if (!at.words) at.words = [word];
    else if (word.itemId === undefined || !at.words.some((known) => isSame(known, word))) at.words.push(word);
  }

  after(part: string): WordTree | undefined {
    if (this.#next) return this.#next.get(part);
    return this.#part === part ? this.#child : undefined;
  }

  #made(part: string): WordTree {
    const known = this.after(part);
    if (known) return known;
    const child = new WordTree();
    if (this.#next) this.#next.set(part, child);
    else if (!this.#child) [this.#part, this.#child] = [part, child];
    else {
      this.#next = new Map([
        [this.#part, this.#child],
        [part, child],
      ]);
    }
    return child;
  }
}

const isSame = (known: Word, { spelling }: Word) => known.spelling === spelling && known.itemId !== undefined;

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
  tree: WordTree,
  parts: ArrayLike<string>,
  at: number,
  choose: (words: Word[], length: number) => Word | undefined,
): Found | undefined {
  const known: [words: Word[], length: number][] = [];
  let here = tree.after(parts[at] as string);
  for (let length = 1; here; length += 1) {
    if (here.words) known.push([here.words, length]);
    if (at + length >= parts.length) break;
    here = here.after(parts[at + length] as string);
  }
  for (const [words, length] of known.reverse()) {
    const word = choose(words, length);
    if (word) return { word, length };
  }
  return undefined;
}
