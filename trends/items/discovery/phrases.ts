import { roles, thingStandsLast } from './left-out/left-out';
import { folded } from './term-key';
import { lookUp, type Word } from './text-words';

/** How a term stands in a video; counted per term, as its shape. */
export const signs = {
  inText: 1,
  atEdge: 2,
  inTitle: 4,
  wholeTag: 8,
  tagEdge: 16,
  cased: 32,
  capital: 64,
  name: 128,
};

/** A word, or a few, that may name a thing. */
export interface Term {
  writing: string;
  signs: number;
}

/** What is found while one video is read. */
export interface Reading {
  language: string;
  terms: Map<string, Term>;
  /** What is known of words in its language. */
  words: Map<string, Word>;
  /** Ordinary videos are only counted: how their terms are written and stand is not looked at. */
  isProduct: boolean;
}

export type Place = 'text' | 'title' | 'tag';

const longestPhrase = 3;
const longestUnspaced = 4;
const longestKey = 40;
const mostTerms = 250;
/** After these stands a noun. */
const articles = new Set('a an the this that these those my your our his her their another every each'.split(' '));
/** Words of grammar that end the names of some things: pop it, pick me up, push up, clip on. */
const particles = new Set('it its up ups on ons in ins off out'.split(' '));
const cannotBegin = roles.never | roles.notFirst | roles.number;
const cannotEnd = roles.never | roles.notLast;

/** All phrases of a run of words that could be a name. */
export function addPhrases(reading: Reading, written: readonly string[], place: Place): void {
  const words = written.map((word) => lookUp(reading.words, word, reading.language));
  for (const [at, first] of words.entries()) {
    if (first.role & cannotBegin) continue;
    const longest = first.isUnspaced ? longestUnspaced : longestPhrase;
    for (let length = 1; length <= longest && at + length <= words.length; length += 1) {
      if ((words[at + length - 1]?.role ?? 0) & roles.number) break;
      // A joined English hashtag names its thing at its end, and nothing before.
      if (place === 'tag' && reading.language === 'en' && at + length < words.length) continue;
      const phrase = words.slice(at, at + length);
      const isNoun = length === words.length ? place === 'tag' : articles.has(words[at - 1]?.lower ?? '');
      const term = addPhrase(reading, phrase, isNoun);
      if (!term || !reading.isProduct) continue;
      term.signs |= signsAt(reading, words, at, length, place) | caseAt(reading, written, at, length, place);
    }
  }
}

/**
 * @param isNoun it stands where a noun must stand: then even "pop it" is one
 * @returns the term, if the phrase may name a thing
 */
export function addPhrase(reading: Reading, phrase: readonly Word[], isNoun = false): Term | undefined {
  const { terms, words, language, isProduct } = reading;
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || !last || first.role & cannotBegin) return undefined;
  if (last.role & cannotEnd && !(isNoun && isWithParticle(reading, phrase))) return undefined;
  if (phrase.length === 1 && first.role & roles.notAlone) return undefined;
  const key = phrase.length === 1 ? last.folded : folded(phrase.reduce((joined, { bare }) => joined + bare, ''));
  if (key.length < shortestKey(first, phrase.length) || key.length > longestKey) return undefined;
  const known = terms.get(key);
  if (known || terms.size >= mostTerms) return known;
  const writing =
    isProduct || first.isUnspaced ? phrase.map(({ lower }) => lower).join(first.isUnspaced ? '' : ' ') : '';
  // A dictionary may cut a word that the lists hold whole.
  if (first.isUnspaced && phrase.length > 1 && lookUp(words, writing, language).role > 0) return undefined;
  const term = { writing, signs: 0 };
  terms.set(key, term);
  return term;
}

const isWithParticle = ({ words, language }: Reading, phrase: readonly Word[]) =>
  phrase.length === 2 &&
  particles.has(phrase[1]?.lower ?? '') &&
  lookUp(words, phrase.map(({ lower }) => lower).join(''), language).role === 0;

function shortestKey({ isUnspaced, lower }: Word, length: number): number {
  if (isUnspaced) return /[\u0e00-\u0eff]/.test(lower) ? 3 : 2;
  return length === 1 ? 3 : 5;
}

/** A thing's name ends its phrase, or begins it, as the language has it; an adjective or a verb seldom does. */
function signsAt({ language }: Reading, words: readonly Word[], at: number, length: number, place: Place): number {
  const beside = thingStandsLast(language) ? words[at + length] : words[at - 1];
  if (place === 'tag') return (length === words.length ? signs.wholeTag : 0) | (beside ? 0 : signs.tagEdge);
  const isEdge = beside === undefined || (beside.role & (roles.never | roles.number)) > 0;
  return signs.inText | (isEdge ? signs.atEdge : 0) | (place === 'title' && isEdge ? signs.inTitle : 0);
}

/** Titles capitalise everything, and sentences their first word; elsewhere a capital makes a name, but in German. */
function caseAt({ language }: Reading, written: readonly string[], at: number, length: number, place: Place): number {
  if (place !== 'text' || at === 0 || language === 'de') return 0;
  for (let word = at; word < at + length; word += 1) if (!/^\p{Lu}/u.test(written[word] ?? '')) return signs.cased;
  return signs.cased | signs.capital;
}
