import type { TagEdits } from '../signals/umbrella-tags';
import type { Database } from './database';
import { type Recogniser, readRecogniser } from './recogniser';
import { recountDays } from './recount-days';
import { relabelProducts } from './relabel-products';
import { type LongWork, rescoreAlone } from './rescore';
import type { Video } from './rows';
import { inTurn } from './writing-turn';

const sliceSize = 200;
/** Parts of the whole work, as they take time. */
const parts = { videos: 0.4, products: 0.1, days: 0.3, scores: 0.2 };

/**
 * Looks at every stored video and product again, after the person changed what is recognised: then all days are counted
 * and all scores are made anew. Captures wait; whoever reads sees the old until each part is done.
 * @throws the signal's reason, by default a DOMException `AbortError`: videos may then be newer than the counts, and the
 * next run makes up for it
 */
export const recogniseAgain = (database: Database, tagEdits?: TagEdits, work: LongWork = {}): Promise<void> =>
  inTurn('exclusive', async () => {
    const { onProgress, signal } = work;
    const recogniser = await readRecogniser(database, tagEdits);
    await lookAgain(database, recogniser, { signal, onProgress: (done) => onProgress?.(parts.videos * done) });
    const labelled = (done: number) => onProgress?.(parts.videos + parts.products * done);
    await relabelProducts(database, recogniser, { signal, onProgress: labelled });
    const counted = (done: number) => onProgress?.(parts.videos + parts.products + parts.days * done);
    await recountDays(database, { signal, onProgress: counted });
    const scored = (done: number) => onProgress?.(1 - parts.scores * (1 - done));
    await rescoreAlone(database, { signal, onProgress: scored });
  });

async function lookAgain(database: Database, recogniser: Recogniser, { onProgress, signal }: LongWork): Promise<void> {
  const videoIds = await database.videos.toCollection().primaryKeys();
  for (let from = 0; from < videoIds.length; from += sliceSize) {
    signal?.throwIfAborted();
    const slice = videoIds.slice(from, from + sliceSize);
    await database.transaction('rw', database.videos, database.carts, async () => {
      const videos = (await database.videos.bulkGet(slice)).filter((video) => video !== undefined);
      const changed = await Promise.all(videos.map((video) => seenAnew(database, video, recogniser)));
      await database.videos.bulkPut(changed.filter((video) => video !== undefined));
    });
    onProgress?.(Math.min(1, (from + sliceSize) / videoIds.length));
    await new Promise((wake) => setTimeout(wake));
  }
}

/** The video as it is recognised now, where that is another than before. What once was a product video stays one. */
async function seenAnew(database: Database, video: Video, recogniser: Recogniser): Promise<Video | undefined> {
  const carts = video.hasCart
    ? await database.carts.where('[videoId+cartId]').between([video.videoId], [video.videoId, []]).toArray()
    : [];
  const titles = carts.flatMap(({ title }) => title ?? []);
  const itemIds = recogniser.itemsIn({ ...video, titles });
  const isProduct = video.isProduct || recogniser.isProduct({ ...video, carts });
  const isSame = isProduct === video.isProduct && itemIds.join() === video.itemIds.join();
  return isSame ? undefined : { ...video, isProduct, itemIds };
}
