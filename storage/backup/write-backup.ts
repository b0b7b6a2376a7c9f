import type { Database } from '../database';
import { Checksum } from '../exports/checksum';
import { followTables, pagesOf, type Tick } from '../exports/pages-of';
import type { LongWork } from '../rescore';
import { inTurn } from '../writing-turn';
import { type BackupHeader, backupFormat, backupTypes, type SettingsLine, tableOf } from './backup-line';

export interface BackupCircumstances {
  appVersion: string;
  settings: object;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * Everything that is stored in one file: gzipped lines of JSON, the first saying what it is, the last how much of what
 * there is and the SHA-256 of all before it. Captures wait meanwhile; whoever reads goes on.
 * @throws the signal's reason
 */
export const makeBackup = (database: Database, given: BackupCircumstances, work: LongWork = {}): Promise<Blob> =>
  inTurn('exclusive', async () => {
    const lines = backupLines(database, given, work);
    const text = new ReadableStream<string>({
      async pull(controller) {
        const { done, value } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    const zipped = text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
    const file = await new Response(zipped).blob();
    return new Blob([file], { type: 'application/gzip' });
  });

async function* backupLines(
  database: Database,
  { appVersion, settings, now }: BackupCircumstances,
  work: LongWork,
): AsyncGenerator<string> {
  const tick = await followTables(database.tables, work);
  const checksum = new Checksum();
  const header = { type: 'header', ...backupFormat, appVersion, databaseVersion: database.verno, madeAt: now } as const;
  const opening: [BackupHeader, SettingsLine] = [header, { type: 'settings', settings: { ...settings } }];
  const counts: Record<string, number> = {};
  const said = (text: string) => {
    checksum.add(text);
    return text;
  };
  yield said(opening.map(line).join(''));
  for (const type of backupTypes) {
    counts[type] = 0;
    for await (const rows of pagesOf(database.table<object>(tableOf[type]), tick satisfies Tick)) {
      counts[type] += rows.length;
      yield said(rows.map((row) => line({ type, ...row })).join(''));
    }
  }
  yield line({ type: 'footer', counts, sha256: checksum.hex() });
}

const line = (value: object) => `${JSON.stringify(value)}\n`;
