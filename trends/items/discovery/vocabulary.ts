import { unaccented } from '../spelling';
import { bareTitle, sentencesOf } from './clean-text';
import { listedWords } from './left-out/left-out';
import type { SeenVideo } from './seen-video';
import { addWord, type LetterTree, splitTag, type TagPart } from './split-tag';

const fewestVideos = 3;
const shortWord = 2;
const longestWord = 16;
const fewestOfShort = 20;
/** Of a word that captions have not shown yet, and which the lists hold. */
const listedCost = 6;
const shortCost = 2.5;
/** So many words are kept; then the rarest go, which cut no tag anyway. */
const mostWords = 40_000;

/** The words that product videos are written in, by how many use them: they cut joined hashtags. */
export interface Vocabulary {
  videosOf: Map<string, number>;
  total: number;
  /** Made of the words when a tag is to be cut, and made anew after more were learned. */
  tree?: LetterTree;
  cut: Map<string, TagPart[]>;
}

export const emptyVocabulary = (): Vocabulary => ({ videosOf: new Map(), total: 0, cut: new Map() });

export function learnWords(vocabulary: Vocabulary, { caption = '', titles = [] }: SeenVideo): void {
  const text = [sentencesOf(caption), ...titles.map(bareTitle)].join(' ').toLowerCase();
  const words = new Set(text.match(/[a-zà-ỹđ]+/gu));
  for (const word of words) {
    const bare = unaccented(word);
    vocabulary.videosOf.set(bare, (vocabulary.videosOf.get(bare) ?? 0) + 1);
  }
  vocabulary.total += words.size;
  vocabulary.tree = undefined;
  if (vocabulary.videosOf.size > mostWords) forgetRarest(vocabulary);
}

function forgetRarest({ videosOf }: Vocabulary): void {
  for (const [word, videos] of videosOf) if (videos < fewestVideos) videosOf.delete(word);
}

/** The words of a joined tag; the tag itself where it has none. */
export function cutTag(vocabulary: Vocabulary, tag: string): TagPart[] {
  if (!vocabulary.tree) {
    vocabulary.tree = treeOf(vocabulary);
    vocabulary.cut.clear();
  }
  const known = vocabulary.cut.get(tag);
  if (known) return known;
  const parts = splitTag(tag, vocabulary.tree);
  vocabulary.cut.set(tag, parts);
  return parts;
}

function treeOf({ videosOf, total }: Vocabulary): LetterTree {
  const tree: LetterTree = { next: new Map() };
  const extra = (word: string) => (word.length <= shortWord ? shortCost : 0);
  for (const word of listedWords('en')) if (/^[a-z]{2,}$/.test(word)) addWord(tree, word, listedCost + extra(word));
  for (const [word, videos] of videosOf) {
    const fewest = word.length <= shortWord ? fewestOfShort : fewestVideos;
    if (videos >= fewest && word.length >= 2 && word.length <= longestWord)
      addWord(tree, word, Math.log(total / videos) + extra(word));
  }
  return tree;
}

/** The same if it was cut before: ordinary videos weigh only against what product videos say. */
export const cutKnownTag = ({ cut }: Vocabulary, tag: string): TagPart[] =>
  cut.get(tag) ?? [{ text: tag, isWord: false }];
