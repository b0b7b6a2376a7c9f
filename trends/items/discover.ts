import { type DiscoveredItem, itemOf, keyOfItem } from './discovery/discovered-item';
import { groupTerms } from './discovery/group-terms';
import type { SeenVideo } from './discovery/seen-video';
import { type Counts, countOrdinaryVideo, countProductVideo, emptyCounts } from './discovery/term-counts';
import { termKey } from './discovery/term-key';
import { emptyBook } from './discovery/text-words';
import { variantsOf } from './discovery/variants';
import { termsOf } from './discovery/video-terms';
import { emptyVocabulary, learnWords, type Vocabulary } from './discovery/vocabulary';
import { weighTerms } from './discovery/weigh-terms';

/** What a person has decided about things that were found before. */
export interface DiscoveryOptions {
  /** Ids of things, or words, that are not wanted again. */
  dismissed?: ReadonlySet<string>;
  /** A thing that is the same as another: ids of found things. */
  merged?: ReadonlyMap<string, string>;
  /** The ids of the things that were found before and keep them. */
  earlier?: ReadonlySet<string>;
}

const videosPerSlice = 64;

/** The things that product videos show and no list knows, heaviest first. */
export function discoverItems(videos: readonly SeenVideo[], options: DiscoveryOptions = {}): DiscoveredItem[] {
  const work = discoverInSlices(videos, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in slices of a few milliseconds; yields the part that is done, 0…1. */
export function* discoverInSlices(
  videos: readonly SeenVideo[],
  options: DiscoveryOptions = {},
): Generator<number, DiscoveredItem[]> {
  const counts = emptyCounts();
  const vocabulary = emptyVocabulary();
  const products = videos.filter(({ isProduct }) => isProduct);
  yield* eachSlice(products, 0, 0.2, (video) => learnWords(vocabulary, video));
  yield* countInSlices(counts, vocabulary, videos);
  return findThings(counts, options);
}

/** Adds videos to counts: those of products first, since ordinary ones count only against their terms. */
export function* countInSlices(
  counts: Counts,
  vocabulary: Vocabulary,
  videos: readonly SeenVideo[],
): Generator<number, void> {
  const book = emptyBook();
  const products = videos.filter(({ isProduct }) => isProduct);
  const ordinary = videos.filter(({ isProduct }) => !isProduct);
  const share = 0.2 + (0.8 * products.length) / Math.max(1, videos.length);
  yield* eachSlice(products, 0.2, share, (video) => countProductVideo(counts, video, termsOf(video, vocabulary, book)));
  yield* eachSlice(ordinary, share, 1, (video) => countOrdinaryVideo(counts, termsOf(video, vocabulary, book)));
}

function* eachSlice(
  videos: readonly SeenVideo[],
  from: number,
  to: number,
  visit: (video: SeenVideo) => void,
): Generator<number, void> {
  for (const [index, video] of videos.entries()) {
    if (index % videosPerSlice === 0) yield from + ((to - from) * index) / videos.length;
    visit(video);
  }
}

/** What the counts of any number of days say. */
export function findThings(
  counts: Counts,
  { dismissed = new Set(), merged = new Map(), earlier = new Set() }: DiscoveryOptions = {},
): DiscoveredItem[] {
  const keyOf = (idOrWord: string) => keyOfItem(idOrWord) ?? termKey(idOrWord);
  const decisions = {
    dismissed: new Set([...dismissed].map(keyOf)),
    merged: new Map([...merged].map(([from, to]) => [keyOf(from), keyOf(to)])),
  };
  const kept = new Set([...decisions.dismissed, ...decisions.merged.keys(), ...decisions.merged.values()]);
  const groups = groupTerms(weighTerms(counts, kept), decisions).filter(
    ({ terms: [founder] }) => (founder?.weight ?? 0) > 0,
  );
  const variants = variantsOf(counts, groups);
  return groups.flatMap((group) => itemOf(group, variants.get(group) ?? [], earlier) ?? []);
}
