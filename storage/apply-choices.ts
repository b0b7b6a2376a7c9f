import type { TagEdits } from '../signals/umbrella-tags';
import type { Database } from './database';
import { recogniseAgain } from './recognise-again';
import type { LongWork } from './rescore';

/**
 * Counts everything stored with what the person changed. A change made meanwhile is left for another time.
 * @throws the signal's reason; the past then counts as not yet done
 */
export async function applyChoices(database: Database, tagEdits?: TagEdits, work?: LongWork): Promise<void> {
  const changedAt = (await database.standing.get('standing'))?.itemsChangedAt;
  await recogniseAgain(database, tagEdits, work);
  await database.standing.update('standing', { itemsAppliedAt: changedAt });
}
