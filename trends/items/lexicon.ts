import type { Entry } from './catalogue/catalogue-item';
import { simplified } from './simplified';
import { spelled, unaccented, unspacedLetters, wordsOf } from './spelling';
import { addToTree, type WordTree } from './word-tree';

/** A word, or several, by which an item is recognised; without an item it is a phrase that means something else. */
export interface Word {
  spelling: string;
  itemId?: string;
  /** Chinese titles name the thing after its uses; the others begin with it (so it was in 220 real titles). */
  thingLast: boolean;
  isEnglish?: boolean;
  /** Counts only where nothing else is named. */
  isWeak?: boolean;
}

export interface Lexicon {
  /** By words without accents. */
  spaced: WordTree;
  /** By letters. */
  unspaced: WordTree;
  /** Phrases written as one, as hashtags are; accented and not. */
  joined: Map<string, Word>;
  /** What hashtags were found to name: they are few, and come again. */
  tags: Map<string, Word[]>;
}

const languages = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil', 'es'] as const;

/** Puts all words into trees and maps, so that the cost of a caption does not depend on how many items there are. */
export function lexiconOf(entries: Iterable<[string, Entry]>): Lexicon {
  const lexicon: Lexicon = { spaced: {}, unspaced: {}, joined: new Map(), tags: new Map() };
  for (const [itemId, entry] of entries) {
    const weak = new Set(phrasesOf(entry.weak));
    for (const language of languages) {
      const thingLast = language === 'zh';
      const plural = language === 'en' || language === 'es';
      for (const spelling of phrasesOf(entry[language])) {
        const isWeak = weak.has(spelling);
        addPhrase(lexicon, { spelling, itemId, thingLast, isEnglish: language === 'en', isWeak }, plural);
      }
    }
    for (const phrase of phrasesOf(entry.not)) addPhrase(lexicon, { spelling: phrase, thingLast: false }, false);
  }
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
    addToTree(lexicon.unspaced, spelling, { ...word, spelling });
    return;
  }
  const phrase = wordsOf(word.spelling).join(' ');
  for (const spelling of plural ? [phrase, pluralOf(phrase)] : [phrase]) addSpaced(lexicon, { ...word, spelling });
}

function addSpaced({ spaced, joined }: Lexicon, word: Word): void {
  const words = unaccented(word.spelling).split(' ');
  addToTree(spaced, words, word);
  for (const tag of [word.spelling.replaceAll(' ', ''), words.join('')]) {
    if (joined.get(tag)?.itemId === undefined) joined.set(tag, word);
  }
}

function pluralOf(phrase: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(phrase)) return `${phrase}es`;
  return /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}
