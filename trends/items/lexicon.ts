import type { Entry } from './catalogue/catalogue-item';
import { simplified } from './simplified';
import { spelled, unaccented, unspacedLetters, wordsOf } from './spelling';

/** A word, or several, by which an item is recognised; without an item it is a phrase that means something else. */
export interface Word {
  spelling: string;
  itemId?: string;
  /** Chinese titles name the thing after its uses; the others begin with it (so it was in 220 real titles). */
  thingLast: boolean;
}

export interface Lexicon {
  /** By phrase without accents; an empty list where only a longer phrase goes on from here. */
  spaced: Map<string, Word[]>;
  /** By their first two letters, longest first. */
  unspaced: Map<string, Word[]>;
  /** Phrases written as one, as hashtags are; accented and not. */
  joined: Map<string, Word>;
}

const languages = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil', 'es'] as const;

/** Puts all words into maps, so that the cost of a caption does not depend on how many items there are. */
export function lexiconOf(entries: Iterable<[string, Entry]>): Lexicon {
  const lexicon: Lexicon = { spaced: new Map(), unspaced: new Map(), joined: new Map() };
  for (const [itemId, entry] of entries) {
    for (const language of languages) {
      const thingLast = language === 'zh';
      const plural = language === 'en' || language === 'es';
      for (const phrase of phrasesOf(entry[language]))
        addPhrase(lexicon, { spelling: phrase, itemId, thingLast }, plural);
    }
    for (const phrase of phrasesOf(entry.not)) addPhrase(lexicon, { spelling: phrase, thingLast: false }, false);
  }
  for (const words of lexicon.unspaced.values()) words.sort((a, b) => b.spelling.length - a.spelling.length);
  return lexicon;
}

const phrasesOf = (list = ''): string[] =>
  list
    .split(',')
    .map((phrase) => spelled(phrase).trim())
    .filter((phrase) => phrase !== '' && !phrase.startsWith('('));

function addPhrase(lexicon: Lexicon, word: Word, plural: boolean): void {
  if (unspacedLetters.test(word.spelling)) {
    const spelling = simplified(word.spelling);
    addTo(lexicon.unspaced, spelling.slice(0, 2), { ...word, spelling });
    return;
  }
  const phrase = wordsOf(word.spelling).join(' ');
  for (const spelling of plural ? [phrase, pluralOf(phrase)] : [phrase]) addSpaced(lexicon, { ...word, spelling });
}

function addSpaced({ spaced, joined }: Lexicon, word: Word): void {
  const words = unaccented(word.spelling).split(' ');
  for (let length = 1; length < words.length; length += 1) {
    const start = words.slice(0, length).join(' ');
    if (!spaced.has(start)) spaced.set(start, []);
  }
  addTo(spaced, words.join(' '), word);
  for (const tag of [word.spelling.replaceAll(' ', ''), words.join('')]) {
    if (joined.get(tag)?.itemId === undefined) joined.set(tag, word);
  }
}

function addTo(words: Map<string, Word[]>, key: string, word: Word): void {
  const known = words.get(key) ?? [];
  const same = known.find(({ spelling }) => spelling === word.spelling);
  // What is no word of this item may be the very name of another ("lash serum" among lashes).
  if (same?.itemId === undefined) words.set(key, [...known.filter((other) => other !== same), word]);
}

function pluralOf(phrase: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(phrase)) return `${phrase}es`;
  return /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}
