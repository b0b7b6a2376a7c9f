import { localDay } from '../trends/calendar';
import { discoverInSlices } from '../trends/items/discover';
import type { DiscoveredItem } from '../trends/items/discovery/discovered-item';
import type { SeenVideo } from '../trends/items/discovery/seen-video';
import { originOf } from '../trends/items/item-names';
import { firmMentionsOf } from '../trends/items/match';
import type { Database } from './database';
import type { LongWork } from './rescore';
import type { Video } from './rows';
import { videosSince } from './videos-of-days';

const keptDays = 90;
const mostVideos = 20_000;
const sliceSize = 250;
/** Of the whole work. */
const reading = 0.3;
/** Long enough to get on, short enough for a click to be answered at once. */
const breathMs = 12;

/**
 * The things that no list knows, in the latest videos of the last 90 days, heaviest first. In slices; whoever scrolls
 * or clicks is answered in between.
 * @throws the signal's reason, by default a DOMException `AbortError`
 */
export async function findDiscovered(
  database: Database,
  now: number,
  { onProgress, signal }: LongWork = {},
): Promise<DiscoveredItem[]> {
  const choices = await database.choices.toArray();
  const videos = await readVideos(database, now, { signal, onProgress: (done) => onProgress?.(reading * done) });
  const work = discoverInSlices(videos, {
    dismissed: new Set(choices.flatMap(({ itemId, isDismissed }) => (isDismissed ? [itemId] : []))),
    merged: new Map(choices.flatMap(({ itemId, mergedInto }) => (mergedInto ? [[itemId, mergedInto] as const] : []))),
    earlier: new Set(choices.map(({ itemId }) => itemId)),
  });
  for (let breathedAt = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - breathedAt < breathMs) continue;
    onProgress?.(reading + (1 - reading) * value);
    await breathe(signal);
    breathedAt = performance.now();
  }
}

async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((wake) => setTimeout(wake));
  signal?.throwIfAborted();
}

async function readVideos(database: Database, now: number, { onProgress, signal }: LongWork): Promise<SeenVideo[]> {
  const latest = await videosSince(database, localDay(now) - keptDays + 1, mostVideos);
  const videoIds = latest.slice(0, mostVideos);
  const videos: SeenVideo[] = [];
  for (let from = 0; from < videoIds.length; from += sliceSize) {
    const slice = await database.videos.bulkGet(videoIds.slice(from, from + sliceSize));
    videos.push(
      ...(await seenVideos(
        database,
        slice.filter((video) => video !== undefined),
      )),
    );
    onProgress?.(Math.min(1, (from + sliceSize) / videoIds.length));
    await breathe(signal);
  }
  return videos;
}

const seenVideos = (database: Database, videos: Video[]): Promise<SeenVideo[]> =>
  database.transaction('r', database.carts, () =>
    Promise.all(
      videos.map(async (video) => {
        const carts = video.hasCart ? await cartsOf(database, video.videoId) : [];
        const sellers = carts.map(({ seller }) => seller);
        const names = [video.authorName, video.music?.title, video.music?.author, ...sellers];
        const titles = carts.flatMap(({ title }) => title ?? []);
        return {
          ...video,
          titles,
          itemIds: firmItems(video, titles),
          names: names.filter((name) => name !== undefined),
          seenAt: video.lastSeenAt,
        };
      }),
    ),
  );

/** A common word of a title ("cream", 杯) names a thing, and may stand beside a new one all the same. */
function firmItems(video: Video, titles: string[]): string[] {
  if (titles.length === 0 || video.itemIds.length === 0 || firmMentionsOf({ ...video, titles }).length > 0)
    return video.itemIds;
  return video.itemIds.filter((itemId) => originOf(itemId) !== undefined);
}

const cartsOf = (database: Database, videoId: string) =>
  database.carts.where('[videoId+cartId]').between([videoId], [videoId, []]).toArray();
