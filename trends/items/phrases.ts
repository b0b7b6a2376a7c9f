import type { Word } from './lexicon';
import { unaccented } from './spelling';

export interface Found {
  word: Word;
  /** In parts: words where writing parts them by spaces, else letters. */
  length: number;
}

/** Which of the words that end `length` parts on is meant, if any; asked for the longest first. */
type Choose = (words: Word[], length: number) => Word | undefined;

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

/** Whether what is known already stands for the other, wherever that is looked for. */
const standsFor = (known: Word, other: Word) =>
  other.itemId !== undefined &&
  known.spelling === other.spelling &&
  known.itemId !== undefined &&
  (!known.isOfTitles || other.isOfTitles === true);

/** Phrases of writing that parts words by spaces. One map serves texts and hashtags, which are written as one. */
export class SpacedPhrases {
  /** By their letters alone, without accents and spaces. */
  readonly #words = new WordMap();
  /** How many words the longest phrase has, by its first. */
  readonly #longest = new Map<string, number>();

  add(word: Word): void {
    const bare = unaccented(word.spelling);
    const first = bare.indexOf(' ');
    if (first < 0) {
      this.#words.add(bare, word);
      if (!this.#longest.has(bare)) this.#longest.set(bare, 1);
      return;
    }
    const parts = bare.split(' ');
    this.#words.add(parts.join(''), word);
    const [start = ''] = parts;
    this.#longest.set(start, Math.max(this.#longest.get(start) ?? 0, parts.length));
  }

  /** The longest phrase that begins with that word. @param words without accents */
  longestAt(words: readonly string[], at: number, choose: Choose): Found | undefined {
    const most = Math.min(this.#longest.get(words[at] as string) ?? 0, words.length - at);
    for (let length = most; length > 0; length -= 1) {
      const own = words.slice(at, at + length);
      const known = this.#words.get(own.join(''));
      if (!known) continue;
      const phrase = own.join(' ');
      const meant = known.filter(({ spelling }) => unaccented(spelling) === phrase);
      const word = meant.length > 0 ? choose(meant, length) : undefined;
      if (word) return { word, length };
    }
    return undefined;
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

  /** All that are known by `asOne`. */
  *tags(): Iterable<string> {
    for (const word of this.#words) {
      if (word.isOfTitles) continue;
      const tag = writtenAsOne(word);
      yield tag;
      const bare = unaccented(tag);
      if (bare !== tag) yield bare;
    }
  }
}

const writtenAsOne = ({ spelling }: Word) => (spelling.includes(' ') ? spelling.replaceAll(' ', '') : spelling);

/** Phrases of writing without spaces, looked for at every letter. */
export class UnspacedPhrases {
  readonly #words = new WordMap();
  /** How long those are that begin with these two letters, the longest first. */
  readonly #lengths = new Map<string, number[]>();

  add(word: Word): void {
    const { spelling } = word;
    this.#words.add(spelling, word);
    const start = spelling.slice(0, 2);
    const lengths = this.#lengths.get(start);
    if (!lengths) this.#lengths.set(start, [spelling.length]);
    else if (!lengths.includes(spelling.length)) lengths.push(spelling.length) && lengths.sort(longestFirst);
  }

  /** The longest phrase that begins at that letter. */
  longestAt(text: string, at: number, choose: Choose): Found | undefined {
    for (const start of [text.slice(at, at + 2), text[at] as string]) {
      for (const length of this.#lengths.get(start) ?? []) {
        const words = at + length <= text.length && this.#words.get(text.slice(at, at + length));
        const word = words && choose(words, length);
        if (word) return { word, length };
      }
    }
    return undefined;
  }
}

const longestFirst = (a: number, b: number) => b - a;
