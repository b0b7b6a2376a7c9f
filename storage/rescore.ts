import { formulaVersion } from '../trends/score/evaluate';
import { makeBreath } from './breath';
import type { Database } from './database';
import { rebuildExposures, rebuildFrom } from './rebuild-items';
import type { Item } from './rows';
import { inTurn } from './writing-turn';

/** Items that are read at once. */
const sliceSize = 100;

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
  const itemIds = await itemsCounted(database);
  const items: Item[] = [];
  const breathe = makeBreath();
  for (let from = 0; from < itemIds.length; from += sliceSize) {
    signal?.throwIfAborted();
    const slice = itemIds.slice(from, from + sliceSize);
    const { byItem, before } = await readSlice(database, slice);
    for (const [at, itemId] of slice.entries()) {
      const item = rebuildFrom(itemId, byItem.get(itemId) ?? [], exposures, before[at]);
      if (item) items.push(item);
      await breathe();
    }
    onProgress?.(Math.min(1, (from + sliceSize) / itemIds.length));
  }
  await database.transaction('rw', database.items, database.standing, async () => {
    const standing = await database.standing.get('standing');
    if (!standing) return;
    await database.items.clear();
    await database.items.bulkPut(items);
    await database.standing.put({ ...standing, exposure: exposures.at(-1), formulaVersion });
  });
}

/** Scores of an older formula are made anew. */
export async function rescoreIfOutdated(database: Database, work?: LongWork): Promise<void> {
  const standing = await database.standing.get('standing');
  if (standing && standing.formulaVersion !== formulaVersion) await rescore(database, work);
}

async function itemsCounted(database: Database): Promise<string[]> {
  const keys = await database.buckets.toCollection().primaryKeys();
  return [...new Set(keys.map(([itemId]) => itemId))];
}

/** @param itemIds rising, as the buckets lie */
async function readSlice(database: Database, itemIds: string[]) {
  const [first = '', last = ''] = [itemIds[0], itemIds.at(-1)];
  const [buckets, before] = await Promise.all([
    database.buckets.where('[itemId+day+observerId+surface+market+account]').between([first], [last, []]).toArray(),
    database.items.bulkGet(itemIds),
  ]);
  return { byItem: Map.groupBy(buckets, ({ itemId }) => itemId), before };
}
