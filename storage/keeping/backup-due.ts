import { localDay } from '../../trends/calendar';
import type { Database } from '../database';
import type { Settings } from '../settings';

const dayMs = 86_400_000;
/** A backup older than this is old, where at least so many videos were seen on the days after it. */
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
  const today = localDay(now);
  const first = await database.exposure.orderBy(':id').first();
  const savedUpTo = backedUpAt === undefined ? undefined : localDay(backedUpAt);
  if (today - (savedUpTo ?? first?.day ?? today) < oldAfterDays) return false;
  const unsaved = await database.exposure
    .where(':id')
    .aboveOrEqual([(savedUpTo ?? 0) + 1])
    .toArray();
  return unsaved.reduce((sum, { videos }) => sum + videos, 0) >= muchIsNew;
}
