import type { Word } from './lexicon';
import { type Choose, type Found, standsFor } from './phrases';
import { unaccented } from './spelling';

/** Words by how they are written; most are one item's alone. */
class WordMap {
  readonly #words = new Map<string, Word | Word[]>();

  add(key: string, word: Word): void {
    const known = this.#words.get(key);
    if (known === undefined) this.#words.set(key, word);
    else if (!Array.isArray(known)) {
      if (!standsFor(known, word)) this.#words.set(key, [known, word]);
    } else if (!known.some((before) => standsFor(before, word))) known.push(word);
  }

  get(key: string): Word[] | undefined {
    const known = this.#words.get(key);
    return known === undefined || Array.isArray(known) ? known : [known];
  }

  *[Symbol.iterator](): Iterator<Word> {
    for (const words of this.#words.values()) {
      if (Array.isArray(words)) yield* words;
      else yield words;
    }
  }
}

/** Phrases of writing that parts words by spaces. One map serves texts and hashtags, which are written as one. */
export class SpacedPhrases {
  /** By their letters alone, without accents and spaces. */
  readonly #words = new WordMap();
  /** How many words the longest phrase has that begins with this one and that one. */
  readonly #longest = new Map<string, Map<string, number>>();

  add(word: Word): void {
    const parts = unaccented(word.spelling).split(' ');
    this.#words.add(parts.join(''), word);
    const [first = '', second] = parts;
    let longest = this.#longest.get(first);
    if (second === undefined) {
      if (!longest) this.#longest.set(first, alone);
      return;
    }
    if (!longest || longest === alone) {
      longest = new Map();
      this.#longest.set(first, longest);
    }
    if (parts.length > (longest.get(second) ?? 0)) longest.set(second, parts.length);
  }

  /** The longest phrase that begins with that word. @param words without accents */
  longestAt(words: readonly string[], at: number, choose: Choose): Found | undefined {
    const first = words[at] as string;
    const longest = this.#longest.get(first);
    if (!longest) return undefined;
    const most = at + 1 < words.length ? longest.get(words[at + 1] as string) : undefined;
    for (let length = Math.min(most ?? 0, words.length - at); length > 1; length -= 1) {
      const own = words.slice(at, at + length);
      const word = this.#chosen(own.join(''), own.join(' '), length, choose);
      if (word) return { word, length };
    }
    const word = this.#chosen(first, first, 1, choose);
    return word && { word, length: 1 };
  }

  #chosen(key: string, phrase: string, length: number, choose: Choose): Word | undefined {
    const known = this.#words.get(key);
    if (!known) return undefined;
    const meant = known.filter(({ spelling }) => unaccented(spelling) === phrase);
    return meant.length > 0 ? choose(meant, length) : undefined;
  }

  /** The phrase that is so written as one, as hashtags are, with all its accents or none; else one that hides another. */
  asOne(tag: string): Word | undefined {
    const bare = unaccented(tag);
    let hiding: Word | undefined;
    for (const word of this.#words.get(bare) ?? []) {
      if (word.isOfTitles || (bare !== tag && writtenAsOne(word) !== tag)) continue;
      if (word.itemId !== undefined) return word;
      hiding ??= word;
    }
    return hiding;
  }

  [Symbol.iterator](): Iterator<Word> {
    return this.#words[Symbol.iterator]();
  }
}

/** A first word that begins nothing longer. */
const alone = new Map<string, number>();

/** As hashtags are. */
export const writtenAsOne = ({ spelling }: Word) => (spelling.includes(' ') ? spelling.replaceAll(' ', '') : spelling);
