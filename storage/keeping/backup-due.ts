import type { Database } from '../database';
import type { Settings } from '../settings';

const dayMs = 86_400_000;
/** A backup older than this is old, where at least so many looks are in none. */
const oldAfterDays = 30;
const muchIsNew = 2_000;
/** "Later" means this. */
const putOffDays = 7;

/** Whether the person should be reminded: the last backup is old, or there never was one, and much is in none. */
export async function isBackupDue(
  database: Database,
  { backedUpAt, backupPutOffAt = 0 }: Pick<Settings, 'backedUpAt' | 'backupPutOffAt'>,
  now: number,
): Promise<boolean> {
  if (now - backupPutOffAt < putOffDays * dayMs) return false;
  const looks = database.observations.orderBy('seenAt');
  const since = backedUpAt ?? (await looks.first())?.seenAt ?? now;
  if (now - since < oldAfterDays * dayMs) return false;
  const unsaved = database.observations.where('seenAt').above(backedUpAt ?? 0);
  return (await unsaved.limit(muchIsNew).count()) >= muchIsNew;
}
