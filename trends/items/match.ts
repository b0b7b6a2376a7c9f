import { catalogue } from './catalogue/catalogue';
import { findInCutTag } from './cut-tag';
import { findInTag } from './find-in-tag';
import { findWords } from './find-words';
import { parentsOf } from './item-names';
import { type Lexicon, lexiconOf, type Word } from './lexicon';
import { spelled } from './spelling';
import { findInTitle } from './titles/find-in-title';

/** What a video says of itself, and the titles of the products in its carts. */
export interface Described {
  caption?: string;
  /** Without `#`. */
  hashtags?: readonly string[];
  titles?: readonly string[];
}

/** Built when the first caption is read, so that what merely starts does not wait for it. */
let known: Lexicon | undefined;

/** Handles, links and tags are read apart from the sentence: a handle names a shop, not a thing. */
const notSentence = /https?:\/\/\S+|[@＠]\S+|[#＃][\p{L}\p{M}\p{N}_]+/gu;
const writtenTags = /[#＃]([\p{L}\p{M}\p{N}_]+)/gu;

/**
 * The items that a video names: those of its product titles first, then of its words, then of its hashtags, each
 * followed by the items above it, so that a parent is counted once a video.
 */
export function findItems(described: Described): string[] {
  return [...new Set(mentionsOf(described).flatMap((itemId) => [itemId, ...parentsOf(itemId)]))];
}

/** Every mention, repeated as often as the video repeats it: a thing named twice is hardly there by chance. */
export const mentionsOf = (described: Described): string[] => mentionsIn(lexiconOfAll(), described);

/** Those of them that leave no room for a new thing, see `firmMentionsIn`. */
export const firmMentionsOf = (described: Described): string[] => firmMentionsIn(lexiconOfAll(), described);

function lexiconOfAll(): Lexicon {
  known ??= lexiconOf(catalogue);
  return known;
}

/** The same with other words than the catalogue's. */
export function mentionsIn(lexicon: Lexicon, described: Described): string[] {
  const words = wordsIn(lexicon, described);
  const strong = words.filter(({ itemId, isWeak }) => itemId !== undefined && !isWeak);
  return (strong.length > 0 ? strong : words).flatMap(({ itemId }) => itemId ?? []);
}

/**
 * Those of them that are said by more than a word which is looked for in titles only ("cream", 杯): enough to know a
 * thing by, not enough to say that there is no new one.
 */
export const firmMentionsIn = (lexicon: Lexicon, described: Described): string[] =>
  wordsIn(lexicon, described).flatMap(({ itemId, isOfTitles }) => (isOfTitles || itemId === undefined ? [] : itemId));

function wordsIn(lexicon: Lexicon, { caption = '', hashtags = [], titles = [] }: Described): Word[] {
  const written = [...caption.matchAll(writtenTags)].map(([, tag = '']) => tag);
  const tags = new Set([...hashtags, ...written].map((tag) => tag.toLowerCase()));
  return [
    ...titles.flatMap((title) => findInTitle(lexicon, title)),
    ...findWords(lexicon, spelled(caption.replace(notSentence, ' | ')), true),
    ...[...tags].flatMap((tag) => findInTag(lexicon, tag)),
    ...findInCutTag(lexicon, caption),
  ];
}
