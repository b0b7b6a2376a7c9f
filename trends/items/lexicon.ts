import type { Entry } from './catalogue/catalogue-item';
import { simplified } from './simplified';
import { SpacedPhrases } from './spaced-phrases';
import { spelled, unspacedLetters, wordsOf } from './spelling';
import { UnspacedPhrases } from './unspaced-phrases';

/** A word, or several, by which an item is recognised. */
export interface Word {
  spelling: string;
  itemId?: string;
  /** Without an item: the phrase in which that item's words mean something else. */
  notOf?: string;
  /** Chinese titles name the thing after its uses; the others begin with it (so it was in 220 real titles). */
  thingLast: boolean;
  isEnglish?: boolean;
  /** Counts only where nothing else is named. */
  isWeak?: boolean;
  /** Too common a word for captions ("pen"): looked for in titles only. */
  isOfTitles?: boolean;
  /** A common word of a title ("kit") that means what stands beside it. */
  isCommon?: boolean;
}

export interface Lexicon {
  /** The items that have words here. */
  itemIds: Set<string>;
  /** Those of spaced writing. */
  spaced: SpacedPhrases;
  /** Those of writing without spaces, in simplified letters. */
  unspaced: UnspacedPhrases;
  /** What hashtags were found to name: they are few, and come again. */
  tags: Map<string, Word[]>;
}

const languages = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil', 'es'] as const;

/** Puts all words where they are found at once: what a caption costs does not depend on how many items there are. */
export function lexiconOf(entries: Iterable<[string, Entry]>): Lexicon {
  const lexicon: Lexicon = {
    itemIds: new Set(),
    spaced: new SpacedPhrases(),
    unspaced: new UnspacedPhrases(),
    tags: new Map(),
  };
  const late: Word[] = [];
  for (const [itemId, entry] of entries) {
    lexicon.itemIds.add(itemId);
    const { words, ofTitles } = wordsOfEntry(itemId, entry);
    for (const word of words) {
      addPhrase(lexicon, word, word.isEnglish === true || word.isSpanish);
      const singular = word.isEnglish ? singularOf(word.spelling) : word.spelling;
      if (singular !== word.spelling) late.push({ ...word, spelling: singular });
    }
    late.push(...ofTitles);
    for (const phrase of phrasesOf(entry.not))
      addPhrase(lexicon, { spelling: phrase, notOf: itemId, thingLast: false }, false);
  }
  // Last, since one item's singular may be what another is called.
  for (const word of late) addPhrase(lexicon, word, false);
  return lexicon;
}

type ReadWord = Word & { isSpanish: boolean };

/** What stands in brackets is looked for in titles only. */
function wordsOfEntry(itemId: string, entry: Entry): { words: ReadWord[]; ofTitles: Word[] } {
  const weak = new Set(phrasesOf(entry.weak).flatMap((phrase) => [phrase, pluralOf(phrase), singularOf(phrase)]));
  const [words, ofTitles]: [ReadWord[], Word[]] = [[], []];
  for (const language of languages) {
    const kind = { thingLast: language === 'zh', isEnglish: language === 'en' };
    for (const phrase of listed(entry[language])) {
      if (phrase.startsWith('('))
        ofTitles.push({ spelling: phrase.slice(1, -1), itemId, ...kind, isWeak: true, isOfTitles: true });
      else words.push({ spelling: phrase, itemId, ...kind, isSpanish: language === 'es', isWeak: weak.has(phrase) });
    }
  }
  return { words, ofTitles };
}

const listed = (list = ''): string[] =>
  spelled(list)
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const phrasesOf = (list?: string): string[] => listed(list).filter((phrase) => !phrase.startsWith('('));

/** Most phrases are words already, parted by one space. */
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

function addPhrase({ spaced, unspaced }: Lexicon, word: Word, plural: boolean): void {
  if (unspacedLetters.test(word.spelling)) {
    unspaced.add({ ...word, spelling: simplified(word.spelling) });
    return;
  }
  const phrase = plainWords.test(word.spelling) ? word.spelling : wordsOf(word.spelling).join(' ');
  spaced.add(phrase === word.spelling ? word : { ...word, spelling: phrase });
  if (plural) spaced.add({ ...word, spelling: pluralOf(phrase) });
}

function pluralOf(phrase: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(phrase)) return `${phrase}es`;
  return /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}

/** Of several words only: "shorts" and "lashes" are no plurals of what they would become. */
const singularOf = (phrase: string): string =>
  phrase.slice(0, -2).includes(' ') && /[^su]s$/.test(phrase) ? phrase.slice(0, -1) : phrase;
