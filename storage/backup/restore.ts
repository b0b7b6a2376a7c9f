import Dexie from 'dexie';
import type { Database } from '../database';
import { type LongWork, rescoreIfOutdated } from '../rescore';
import { inTurn } from '../writing-turn';
import { backupFormat, tableOf } from './backup-line';
import type { StoredFile } from './file-checker';
import { follow } from './follow';
import { RefusedFile } from './refused-file';
import { readStoredFile } from './stored-file';

/** Reads the whole of a backup and changes nothing. @throws RefusedFile */
export async function checkBackup(database: Database, file: Blob, work: LongWork = {}): Promise<StoredFile> {
  return mustBeBackup(
    database,
    await readStoredFile(database, file, { take: async () => undefined, tick: follow(file, work) }),
  );
}

/**
 * Puts a backup in place of all that is stored, in one transaction: it is there whole or not at all, however it ends.
 * Answers the settings that it holds, which the caller writes.
 * @throws RefusedFile, or the signal's reason
 */
export async function restoreBackup(database: Database, file: Blob, work: LongWork = {}): Promise<StoredFile> {
  const stored = await inTurn('exclusive', () =>
    database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) await table.clear();
      const stored = await readStoredFile(database, file, {
        take: async ({ type, rows }) => void (await database.table(tableOf[type]).bulkPut(rows)),
        tick: follow(file, work),
        wait: (work) => Dexie.waitFor(work),
      });
      return mustBeBackup(database, stored);
    }),
  );
  await rescoreIfOutdated(database);
  return stored;
}

function mustBeBackup(database: Database, stored: StoredFile): StoredFile {
  const { format, databaseVersion = 0 } = stored.header;
  if (format !== backupFormat.format) throw new RefusedFile('not-ours');
  if (databaseVersion > database.verno) throw new RefusedFile('newer');
  return stored;
}
