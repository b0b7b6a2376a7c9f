import type { Table } from 'dexie';
import { parseBatch } from '../../../storage/answers';
import { type Database, openDatabase } from '../../../storage/database';
import { keyOf } from '../../../storage/exports/pages-of';
import type { Batch } from '../../../storage/messages';
import { recordSignals } from '../../../storage/record';

/** What one batch leaves behind: rows by table, each row once. */
export type Written = Record<string, object[]>;

/** Records batches into a database of its own and answers which rows each of them wrote. */
export async function writtenRows(batches: Batch[], now: number): Promise<Written[]> {
  const database = openDatabase(`written ${Math.random()}`);
  let written = new Map<string, Map<string, object>>();
  noteWrites(database, (table, rows) => {
    const ofTable = written.get(table.name) ?? new Map<string, object>();
    for (const row of rows) ofTable.set(String(keyOf(table, row)), row);
    written.set(table.name, ofTable);
  });
  const answer: Written[] = [];
  for (const batch of batches) {
    written = new Map();
    await recordSignals(database, parseBatch(batch), now);
    answer.push(Object.fromEntries([...written].map(([name, rows]) => [name, [...rows.values()]])));
  }
  await database.delete();
  return answer;
}

function noteWrites(database: Database, note: (table: Table, rows: readonly object[]) => void): void {
  database.use({
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (request.type === 'add' || request.type === 'put')
              note(database.table(name), structuredClone([...request.values]));
            return table.mutate(request);
          },
        };
      },
    }),
  });
}
