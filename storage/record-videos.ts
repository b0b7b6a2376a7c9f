import { readCaptionPrice } from '../signals/carts/caption-price';
import { countNames, type SeenSignal, sourceOf } from '../signals/signal';
import type { Database } from './database';
import type { Recogniser } from './recogniser';
import { type PlacedSignal, recordCarts } from './record-carts';
import { recordSellers } from './record-sellers';
import type { Observation, Video } from './rows';

/** Writes videos, looks, carts, products and sellers; answers each video as it now stands, by id. */
export async function recordVideos(
  database: Database,
  observerId: string,
  day: number,
  seen: PlacedSignal[],
  recogniser: Recogniser,
): Promise<Map<string, Video>> {
  const stored = await database.videos.bulkGet([...new Set(seen.map(({ videoId }) => videoId))]);
  const videos = new Map(stored.flatMap((video) => (video ? [[video.videoId, video]] : [])));
  for (const signal of seen) videos.set(signal.videoId, mergeVideo(videos.get(signal.videoId), signal, recogniser));
  await database.videos.bulkPut([...videos.values()]);
  await database.observations.bulkPut(seen.map((signal) => look(observerId, signal)));
  await recordCarts(database, seen, videos, recogniser);
  await recordSellers(database, day, [...videos.values()]);
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
  const { videoId, seenAt, steps } = signal;
  const source = sourceOf(signal, 'views');
  const said = shownCounts.filter((name) => signal[name] !== undefined);
  const others = said.filter((name) => sourceOf(signal, name) !== source);
  return {
    ...{ videoId, observerId, seenAt, source },
    ...Object.fromEntries(said.map((name) => [name, signal[name]])),
    ...(steps && { steps }),
    ...(others.length > 0 && { sources: Object.fromEntries(others.map((name) => [name, sourceOf(signal, name)])) }),
  };
}
