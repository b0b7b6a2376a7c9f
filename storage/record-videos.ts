import { readCaptionPrice } from '../signals/carts/caption-price';
import { countNames, type SeenSignal, sourceOf } from '../signals/signal';
import type { Database } from './database';
import type { Product } from './fact-rows';
import type { Recogniser } from './recogniser';
import { type PlacedSignal, recordCarts } from './record-carts';
import { readProducts } from './record-products';
import type { Observation, Video } from './rows';
import type { Writing } from './writing';

/** What is stored of the videos and products of a batch, by id; recording a part of it brings them up to date. */
export interface Known {
  videos: Map<string, Video>;
  products: Map<string, Product>;
}

export async function readKnown(database: Database, seen: PlacedSignal[]): Promise<Known> {
  const [videos, products] = await Promise.all([
    database.videos.bulkGet([...new Set(seen.map(({ videoId }) => videoId))]),
    readProducts(
      database,
      seen.flatMap(({ carts }) => carts.flatMap(({ productId }) => productId ?? [])),
    ),
  ]);
  return { videos: new Map(videos.flatMap((video) => (video ? [[video.videoId, video]] : []))), products };
}

interface Seen {
  observerId: string;
  seen: PlacedSignal[];
  known: Known;
  recogniser: Recogniser;
}

/** Writes videos, looks, carts and products; answers each video that was seen as it now stands, by id. */
export function recordVideos(
  database: Database,
  writing: Writing,
  { observerId, seen, known, recogniser }: Seen,
): Map<string, Video> {
  const videos = new Map<string, Video>();
  for (const signal of seen) {
    const before = videos.get(signal.videoId) ?? known.videos.get(signal.videoId);
    videos.set(signal.videoId, mergeVideo(before, signal, recogniser));
  }
  recordCarts(database, writing, { seen, videos, products: known.products }, recogniser);
  for (const video of videos.values()) known.videos.set(video.videoId, video);
  writing.add(database.videos, [...videos.values()]);
  writing.add(
    database.observations,
    seen.map((signal) => look(observerId, signal)),
  );
  return videos;
}

/**
 * A later look from a list says it anew. An older look, as one that was sent late, and a card, which shortens and
 * translates, only add what was not known; counters are the latest look's, whatever it read them from.
 */
function mergeVideo(before: Video | undefined, signal: SeenSignal, recogniser: Recogniser): Video {
  const { videoId, author, views, carts, seenAt } = signal;
  const isLater = seenAt >= (before?.lastSeenAt ?? 0);
  const isAnew = !before || (isLater && signal.source !== 'card');
  const titles = carts.flatMap(({ title }) => title ?? []);
  return {
    ...(isAnew ? { ...before, ...said(signal) } : { ...said(signal), ...known(before) }),
    videoId,
    author,
    sources: isAnew ? { ...before?.sources, ...sourcesOf(signal) } : { ...sourcesOf(signal), ...before.sources },
    kind: isAnew ? signal.kind : before.kind,
    hashtags: isAnew && signal.hashtags.length > 0 ? signal.hashtags : (before?.hashtags ?? signal.hashtags),
    isProduct: before?.isProduct || recogniser.isProduct(signal),
    itemIds: [...new Set([...(before?.itemIds ?? []), ...recogniser.itemsIn({ ...signal, titles })])],
    hasCart: before?.hasCart || carts.length > 0,
    captionPrice: priceIn(signal) ?? before?.captionPrice,
    views: isLater ? (views ?? before?.views) : (before?.views ?? views),
    firstSeenAt: Math.min(before?.firstSeenAt ?? seenAt, seenAt),
    lastSeenAt: Math.max(before?.lastSeenAt ?? seenAt, seenAt),
  };
}

function said(signal: SeenSignal): Partial<Video> {
  const { authorName, followers, authorSells, authorVerified, caption, uploadedAt, origin, language } = signal;
  const { isShopVideo, isAd, isPaidPartnership, isAiMade, durationSeconds, music } = signal;
  return known({
    ...{ authorName, followers, authorSells, authorVerified, caption, uploadedAt, origin, language },
    ...{ isShopVideo, isAd, isPaidPartnership, isAiMade, durationSeconds, music },
    mentions: signal.mentions.length > 0 ? signal.mentions : undefined,
  });
}

const sourcesOf = (signal: SeenSignal) =>
  Object.fromEntries(Object.keys(said(signal)).map((name) => [name, sourceOf(signal, name)]));

/** Who writes a price means the money of the place of writing. */
function priceIn({ caption, origin, market }: SeenSignal): Video['captionPrice'] {
  const { price, currency } = (caption && readCaptionPrice(caption, origin ?? market)) || {};
  return price !== undefined && currency ? { price, currency } : undefined;
}

/** What is said at all: a missing value must not hide one that is known. */
const known = <Row extends object>(row: Row): Partial<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<Row>;

const shownCounts = countNames.filter((name) => name !== 'followers');

function look(observerId: string, signal: SeenSignal): Observation {
  const { videoId, seenAt } = signal;
  const source = sourceOf(signal, 'views');
  const said = shownCounts.filter((name) => signal[name] !== undefined);
  const steps = Object.entries(signal.steps ?? {}).filter(([name]) => said.some((count) => count === name));
  const others = said.filter((name) => sourceOf(signal, name) !== source);
  return {
    ...{ videoId, observerId, seenAt, source },
    ...Object.fromEntries(said.map((name) => [name, signal[name]])),
    ...(steps.length > 0 && { steps: Object.fromEntries(steps) }),
    ...(others.length > 0 && { sources: Object.fromEntries(others.map((name) => [name, sourceOf(signal, name)])) }),
  };
}
