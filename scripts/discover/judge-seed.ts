import { makeChance } from '../../tests/replica/chance';
import { catalogue } from '../../trends/items/catalogue/catalogue';
import { findThings } from '../../trends/items/discover';
import type { DiscoveredItem } from '../../trends/items/discovery/discovered-item';
import { countOrdinaryVideo, countProductVideo, emptyCounts } from '../../trends/items/discovery/term-counts';
import { emptyBook } from '../../trends/items/discovery/text-words';
import { termsOf, type VideoTerms } from '../../trends/items/discovery/video-terms';
import { emptyVocabulary, learnWords } from '../../trends/items/discovery/vocabulary';
import { parentsOf } from '../../trends/items/item-names';
import { lexiconOf } from '../../trends/items/lexicon';
import { firmMentionsIn } from '../../trends/items/match';
import type { LabelledVideo } from './corpus';
import { fitOf, namesOfSlugs, type SlugNames } from './slug-names';
import { isUnwanted } from './unwanted';

interface ReadVideo extends LabelledVideo {
  terms: VideoTerms;
}

/** A found item and what it is. */
export interface Verdict {
  item: DiscoveredItem;
  /** The withheld slug that it is; undefined for a false item. */
  slug?: string;
  fit?: 'name' | 'word';
  /** The slug came back already, under another name. */
  isDouble: boolean;
  /** Of most of its rows. */
  language: string;
  /** What most of its rows are labelled. */
  mostly?: string;
  isUnwanted: boolean;
}

export interface SeedReport {
  seed: number;
  verdicts: Verdict[];
  /** Withheld slugs with enough rows to be asked for, with the language of most of those. */
  targets: Map<string, string>;
}

const withheldShare = 1 / 3;
const fewestRows = 6;
/** So many of an item's rows must be of the slug, and at least two. */
const enoughRows = 0.4;

/** Reads every video once, and judges so many seeds. */
export function judgeSeeds(
  corpus: readonly LabelledVideo[],
  listFile: string,
  first: number,
  count: number,
): SeedReport[] {
  const vocabulary = emptyVocabulary();
  for (const { video } of corpus) if (video.isProduct) learnWords(vocabulary, video);
  const book = emptyBook();
  const videos = corpus.map((labelled) => ({ ...labelled, terms: termsOf(labelled.video, vocabulary, book) }));
  const names = namesOfSlugs(listFile);
  return Array.from({ length: count }, (_, index) => judgeSeed(first + index, videos, names));
}

/** Takes a third of the slugs out of the catalogue and looks which come back. */
function judgeSeed(seed: number, videos: readonly ReadVideo[], names: SlugNames): SeedReport {
  const chance = makeChance(seed);
  const drawn = new Set([...catalogue.keys()].filter(() => chance.is(withheldShare)));
  // What is taken out goes with its kinds: a sheet mask left in would answer for face masks.
  const withheld = new Set(
    [...catalogue.keys()].filter((slug) => [slug, ...parentsOf(slug)].some((id) => drawn.has(id))),
  );
  const found = findThings(countsWithout(withheld, videos));
  const rowsOf = new Map(videos.map((video) => [video.video.videoId, video]));
  const taken = new Set<string>();
  const verdicts = found.map((item) => {
    const itsRows = item.examples.flatMap((id) => rowsOf.get(id) ?? []);
    const verdict = verdictOn(item, withheld, itsRows, names);
    const isDouble = verdict.slug !== undefined && taken.has(verdict.slug);
    if (verdict.slug) taken.add(verdict.slug);
    return { ...verdict, isDouble };
  });
  return { seed, verdicts, targets: targetsOf(withheld, videos) };
}

function countsWithout(withheld: Set<string>, videos: readonly ReadVideo[]) {
  const lexicon = lexiconOf([...catalogue].filter(([slug]) => !withheld.has(slug)));
  const counts = emptyCounts();
  for (const { video, terms } of videos)
    if (video.isProduct) countProductVideo(counts, { ...video, itemIds: firmMentionsIn(lexicon, video) }, terms);
  for (const { video, terms } of videos) if (!video.isProduct) countOrdinaryVideo(counts, terms);
  return counts;
}

function verdictOn(
  item: DiscoveredItem,
  withheld: Set<string>,
  rows: LabelledVideo[],
  names: SlugNames,
): Omit<Verdict, 'isDouble'> {
  const slugs = slugsOf(rows);
  const language = mostOf(rows.map(({ row }) => row.lang ?? 'und'));
  const verdict = { item, language, mostly: slugs[0]?.[0], isUnwanted: isUnwanted(item) };
  const labelled = rows.filter(({ row }) => row.items).length;
  for (const [slug, count] of slugs) {
    const isIts = withheld.has(slug) && count >= Math.max(2, enoughRows * labelled);
    const fit = isIts ? fitOf(item.name, slug, names) : undefined;
    if (fit) return { ...verdict, slug, fit };
  }
  return verdict;
}

function slugsOf(rows: LabelledVideo[]): [string, number][] {
  const counted = new Map<string, number>();
  for (const slug of rows.flatMap(({ items }) => [...new Set(items)])) counted.set(slug, (counted.get(slug) ?? 0) + 1);
  return [...counted].sort((a, b) => b[1] - a[1]);
}

function targetsOf(withheld: Set<string>, videos: readonly ReadVideo[]): Map<string, string> {
  const languages = new Map<string, string[]>();
  for (const { items, row } of videos)
    for (const slug of new Set(items))
      if (withheld.has(slug)) languages.set(slug, [...(languages.get(slug) ?? []), row.lang ?? 'und']);
  const asked = [...languages].filter(([, rows]) => rows.length >= fewestRows);
  return new Map(asked.map(([slug, rows]) => [slug, mostOf(rows)]));
}

const mostOf = (languages: string[]): string =>
  languages.reduce((best, next) => {
    const times = (language: string) => languages.filter((other) => other === language).length;
    return times(next) > times(best) ? next : best;
  }, languages[0] ?? 'und');
