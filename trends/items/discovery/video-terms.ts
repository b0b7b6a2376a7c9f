import { unspacedLetters } from '../spelling';
import { cutUnspaced } from '../unspaced';
import { bareTitle, sentencesOf } from './clean-text';
import { guessLanguage } from './guess-language';
import { tellingTags } from './hashtags';
import { isVietnameseGrammar } from './left-out/left-out';
import { namesOf } from './names-of-video';
import { addPhrase, addPhrases, type Place, type Reading, signs, type Term } from './phrases';
import type { SeenVideo } from './seen-video';
import type { TagPart } from './split-tag';
import { lookUp, type WordBook, wordsOfLanguage, writtenRuns } from './text-words';
import { cutKnownTag, cutTag, type Vocabulary } from './vocabulary';

export interface VideoTerms {
  language: string;
  terms: Map<string, Term>;
}

const mostTitles = 6;
const mostWordsOfTag = 5;

/** The terms of a video's caption, titles and hashtags, once each. */
export function termsOf(video: SeenVideo, vocabulary: Vocabulary, book: WordBook): VideoTerms {
  const { caption = '', titles = [] } = video;
  const tags = tellingTags(caption, video.hashtags, book.generic);
  const runs: [Place, string[][]][] = [
    ['text', writtenRuns(sentencesOf(caption))],
    ['title', titles.slice(0, mostTitles).flatMap((title) => writtenRuns(bareTitle(title)))],
  ];
  const words = runs.flatMap(([, list]) => list.flat());
  const language = languageOf(video, words, tags);
  const reading: Reading = {
    language,
    terms: new Map(),
    words: wordsOfLanguage(book, language),
    isProduct: video.isProduct,
  };
  for (const [place, list] of runs) for (const run of list) addPhrases(reading, run, place);
  const cut = video.isProduct ? cutTag : cutKnownTag;
  for (const tag of tags) addTag(reading, tag, (part) => cut(vocabulary, part));
  if (video.isProduct) markNames(reading, video);
  return reading;
}

function markNames({ terms }: Reading, video: SeenVideo): void {
  for (const name of namesOf(video)) {
    const term = terms.get(name);
    if (term) term.signs |= signs.name;
  }
}

function languageOf({ language = '' }: SeenVideo, words: string[], tags: string[]): string {
  const [base = ''] = language.toLowerCase().split('-');
  if (base !== '' && base !== 'un' && base !== 'und') return base;
  const lower = words.map((word) => word.toLowerCase());
  return guessLanguage(`${lower.join(' ')} ${tags.join(' ')}`, lower);
}

function addTag(reading: Reading, tag: string, cut: (part: string) => TagPart[]): void {
  const parts = tag.split('_').flatMap((part) => partsOf(part, cut));
  const last = parts.at(-1)?.text ?? '';
  // Vietnamese tags stand without accents; one that ends in a word of grammar is a slogan.
  if (reading.language === 'vi' && parts.length > 2 && isVietnameseGrammar(last)) return;
  const words = parts.map(({ text }) => lookUp(reading.words, text, reading.language));
  const whole = words.length <= mostWordsOfTag ? addPhrase(reading, words, true) : undefined;
  if (whole) whole.signs |= signs.wholeTag | signs.tagEdge;
  // What is left of a tag beside its words is a brand, mostly, and names nothing alone.
  if (parts.length > 1 && parts.every(({ isWord }) => isWord))
    addPhrases(
      reading,
      parts.map(({ text }) => text),
      'tag',
    );
}

const partsOf = (part: string, cut: (part: string) => TagPart[]): TagPart[] =>
  (unspacedLetters.test(part)
    ? cutUnspaced(part).map((text) => ({ text, isWord: true }))
    : cut(part.replace(/\d+$/, ''))
  ).filter(({ text }) => text !== '');
