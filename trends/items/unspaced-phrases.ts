import type { Word } from './lexicon';
import { type Choose, type Found, standsFor } from './phrases';

/** Phrases of writing without spaces, by their letters: looked for at every one, where a map of them all is too slow. */
export class UnspacedPhrases {
  /** Those that end here. */
  #words: Word[] | undefined = undefined;
  /** How they go on; most do so in one way only, and need no map. */
  #letter = '';
  #child: UnspacedPhrases | undefined = undefined;
  #next: Map<string, UnspacedPhrases> | undefined = undefined;

  add(word: Word): void {
    let at: UnspacedPhrases = this;
    for (let step = 0; step < word.spelling.length; step += 1) at = at.#made(word.spelling[step] as string);
    if (!at.#words) at.#words = [word];
    else if (!at.#words.some((known) => standsFor(known, word))) at.#words.push(word);
  }

  /** The longest phrase that begins at that letter. */
  longestAt(text: string, at: number, choose: Choose): Found | undefined {
    const known: [words: Word[], length: number][] = [];
    let here = this.#after(text[at] as string);
    for (let length = 1; here; length += 1) {
      if (here.#words) known.push([here.#words, length]);
      if (at + length >= text.length) break;
      here = here.#after(text[at + length] as string);
    }
    for (const [words, length] of known.reverse()) {
      const word = choose(words, length);
      if (word) return { word, length };
    }
    return undefined;
  }

  #after(letter: string): UnspacedPhrases | undefined {
    if (this.#next) return this.#next.get(letter);
    return this.#letter === letter ? this.#child : undefined;
  }

  #made(letter: string): UnspacedPhrases {
    const known = this.#after(letter);
    if (known) return known;
    const child = new UnspacedPhrases();
    if (this.#next) this.#next.set(letter, child);
    else if (!this.#child) [this.#letter, this.#child] = [letter, child];
    else {
      this.#next = new Map([
        [this.#letter, this.#child],
        [letter, child],
      ]);
    }
    return child;
  }
}
