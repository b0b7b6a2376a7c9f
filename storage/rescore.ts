import type { ExposureState } from '../trends/score/conveyor';
import { formulaVersion } from '../trends/score/evaluate';
import { makeBreath } from './breath';
import type { Database } from './database';
import { bucketKey } from './day-counts';
import { rebuildExposures, rebuildFrom } from './rebuild-items';
import type { Bucket, Item } from './rows';
import { inTurn } from './writing-turn';

/** Rows between two of which others have their turn. */
const [readAtOnce, writtenAtOnce] = [1_000, 250];

/** Work that takes long enough to be watched and called off. */
export interface LongWork {
  /** 0…1. */
  onProgress?(done: number): void;
  signal?: AbortSignal;
}

/**
 * Makes every score anew from the daily buckets, as after a change of the formula: the same numbers as if everything had
 * just been seen in order. In slices; until the last of them is done the old scores stand.
 * @throws the signal's reason, by default a DOMException `AbortError`
 */
export const rescore = (database: Database, work: LongWork = {}): Promise<void> =>
  inTurn('exclusive', () => rescoreAlone(database, work));

/** For the one who has the turn already. */
export async function rescoreAlone(database: Database, { onProgress, signal }: LongWork): Promise<void> {
  const exposures = await rebuildExposures(database);
  const counts = await database.buckets.count();
  const items: Item[] = [];
  const breathe = makeBreath();
  let done = 0;
  for await (const ofItems of countsOfItems(database)) {
    signal?.throwIfAborted();
    const before = await database.items.bulkGet(ofItems.map(([itemId]) => itemId));
    for (const [at, [itemId, buckets]] of ofItems.entries()) {
      const item = rebuildFrom(itemId, buckets, exposures, before[at]);
      if (item) items.push(item);
      done += buckets.length;
      await breathe();
    }
    onProgress?.(counts === 0 ? 1 : done / counts);
  }
  await replaceItems(database, items, exposures.at(-1));
}

/** In one transaction, a part at a time: handing over all rows at once would keep everybody waiting. */
const replaceItems = (database: Database, items: Item[], exposure: ExposureState | undefined): Promise<void> =>
  database.transaction('rw', database.items, database.standing, async () => {
    const standing = await database.standing.get('standing');
    if (!standing) return;
    await database.items.clear();
    for (let from = 0; from < items.length; from += writtenAtOnce)
      await database.items.bulkPut(items.slice(from, from + writtenAtOnce));
    await database.standing.put({ ...standing, exposure, formulaVersion });
  });

/** Scores of an older formula are made anew. */
export async function rescoreIfOutdated(database: Database, work?: LongWork): Promise<void> {
  const standing = await database.standing.get('standing');
  if (standing && standing.formulaVersion !== formulaVersion) await rescore(database, work);
}

/** All daily counts, item by item as they lie; the last item of a page waits for its others. */
async function* countsOfItems({ buckets }: Database): AsyncGenerator<[itemId: string, buckets: Bucket[]][]> {
  let left: Bucket[] = [];
  let page = await buckets.orderBy(':id').limit(readAtOnce).toArray();
  for (;;) {
    const last = page.at(-1);
    const isOver = last === undefined || page.length < readAtOnce;
    const ofItems = [...Map.groupBy([...left, ...page], ({ itemId }) => itemId)];
    left = isOver ? [] : (ofItems.pop()?.[1] ?? []);
    yield ofItems;
    if (isOver) return;
    page = await buckets.where(':id').above(bucketKey(last)).limit(readAtOnce).toArray();
  }
}
