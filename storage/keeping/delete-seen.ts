import type { DayRange } from '../../trends/day-range';
import type { Database } from '../database';
import { recountDays } from '../recount-days';
import { type LongWork, rescoreAlone } from '../rescore';
import type { Standing } from '../rows';
import { inTurn } from '../writing-turn';
import { deleteDays } from './delete-days';
import { deleteItem } from './delete-item';
import { deleteMarket } from './delete-market';

/** What of everything that was seen shall be gone. */
export type Deletion = { itemId: string } | { days: DayRange } | { market: string };

/**
 * Deletes it in one transaction, as if it had never been seen, and then counts and scores what is left anew. What the
 * person decided and noted stays.
 * @throws the signal's reason; what was deleted stays so, and the counting goes on at the next start
 */
export const deleteSeen = (database: Database, deletion: Deletion, work: LongWork = {}): Promise<void> =>
  inTurn('exclusive', async () => {
    const { onProgress, signal } = work;
    const before = await database.standing.get('standing');
    await database.transaction('rw', database.tables, async () => {
      if ('itemId' in deletion) await deleteItem(database, deletion.itemId);
      else if ('market' in deletion) await deleteMarket(database, deletion.market);
      else await deleteDays(database, deletion.days);
      await forgetStrangers(database);
      // Whatever stops from here on, what is left is counted anew when it is asked for.
      if (before) await database.standing.put(uncounted(before));
    });
    await recountDays(database, { signal, onProgress: (done) => onProgress?.(done / 2) });
    await rescoreAlone(database, { signal, onProgress: (done) => onProgress?.((1 + done) / 2) });
    const { itemsChangedAt, itemsAppliedAt } = before ?? {};
    await database.standing.update('standing', { itemsChangedAt, itemsAppliedAt });
  });

const uncounted = ({ itemsAppliedAt: _applied, ...standing }: Standing): Standing => ({
  ...standing,
  formulaVersion: 0,
  itemsChangedAt: standing.itemsChangedAt ?? 1,
});

/** Sellers none of whose videos are left. */
async function forgetStrangers(database: Database): Promise<void> {
  const selling = new Set<string>();
  await database.videos.each(({ itemIds, author }) => {
    for (const itemId of itemIds) selling.add(`${itemId} ${author}`);
  });
  await database.sellers.filter(({ itemId, author }) => !selling.has(`${itemId} ${author}`)).delete();
}

/** All rows of all tables, in one transaction; the settings are the caller's. */
export const deleteEverything = (database: Database): Promise<void> =>
  inTurn('exclusive', () =>
    database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) await table.clear();
    }),
  );
