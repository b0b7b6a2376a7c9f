import type { Observation, Video } from '../../storage/rows';

/** The least that is written down of a sighting: the video as it now stands, the look at its counters, the sighting itself. */
const stores: Record<string, { keyPath: string | string[]; indexes: [name: string, multi: boolean][] }> = {
  videos: {
    keyPath: 'videoId',
    indexes: [
      ['itemIds', true],
      ['lastSeenAt', false],
    ],
  },
  observations: { keyPath: ['videoId', 'observerId', 'seenAt'], indexes: [] },
  sightings: { keyPath: ['observerId', 'day', 'videoId', 'surface'], indexes: [] },
};

type Rows = Record<string, object>;

export function openStores(): Promise<IDBDatabase> {
  const request = indexedDB.open(`bench ${Math.random()}`);
  request.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const [index, multiEntry] of indexes) store.createIndex(index, index, { multiEntry });
    }
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** One transaction for each batch, as a tab's looks are written. */
export async function writeBatches(database: IDBDatabase, batches: Rows[][]): Promise<void> {
  for (const batch of batches) {
    const transaction = database.transaction(Object.keys(stores), 'readwrite');
    for (const rows of batch) for (const [name, row] of Object.entries(rows)) transaction.objectStore(name).put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
  }
}

export function makeBatches(batches: number): Rows[][] {
  return Array.from({ length: batches }, (_, batch) =>
    Array.from({ length: 50 }, (_, index) => rowsOf(batch * 50 + index)),
  );
}

function rowsOf(number: number): Rows {
  const { videoId, observerId, ...observation } = observationOf(number);
  const place = { observerId, day: 20_777, videoId, surface: 'shelf', market: 'GB', account: 'signed-out' };
  return {
    videos: videoOf(number),
    observations: { videoId, observerId, ...observation },
    sightings: { ...place, counted: true, itemIds: ['crystals'], hasCart: false },
  };
}

const firstVideo = 7_300_000_000_000_000_000n;
const seenFrom = 1.76e12;

/** One look of several at a made-up video. */
export function observationOf(number: number, look = 0): Observation {
  const counts = { views: 18_500 + number, likes: 900, comments: 31, shares: 12, saves: 44 };
  return {
    ...{ videoId: String(firstVideo + BigInt(number)), observerId: 'observer', seenAt: seenFrom + number + look * 1e7 },
    ...{ source: 'tap', ...counts, steps: { views: 100 } },
  };
}

export function videoOf(number: number): Video {
  const seenAt = seenFrom + number;
  return {
    ...{ videoId: String(firstVideo + BigInt(number)), kind: 'video', author: `seller${number % 90}` },
    ...{ authorName: 'Seller of things', followers: 25_600, origin: 'GB', language: 'en' },
    ...{ caption: 'crystals restock tonight #crystals #tiktokmademebuyit', uploadedAt: seenAt - 1e8 },
    ...{ hashtags: ['crystals', 'tiktokmademebuyit'], isProduct: true, itemIds: ['crystals'], hasCart: false },
    ...{ views: 18_500 + number, firstSeenAt: seenAt, lastSeenAt: seenAt, sources: { caption: 'tap' } },
  };
}
