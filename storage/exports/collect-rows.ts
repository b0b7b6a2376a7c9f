import type { Cell, ColumnMeaning } from '../../trends/tables/column';
import type { TableName } from '../../trends/tables/export-kinds';
import type { Database } from '../database';
import type { LongWork } from '../rescore';
import { inTurn } from '../writing-turn';
import { NoFile } from './no-file';
import { tableWanted, type Wanted } from './wanted';

/** What a clipboard takes, and whoever pastes it waits for. */
const mostCopied = 5_000;

/** All rows at once, for what is no file. @throws NoFile, and the signal's reason where the work was called off */
export function collectRows(
  database: Database,
  wanted: Wanted<TableName>,
  work: LongWork = {},
): Promise<{ columns: readonly ColumnMeaning[]; rows: Cell[][] }> {
  return inTurn('shared', async () => {
    const { columns, pages } = await tableWanted(database, wanted, work);
    const rows: Cell[][] = [];
    for await (const page of pages) {
      work.signal?.throwIfAborted();
      rows.push(...page);
      if (rows.length > mostCopied) throw new NoFile('too-many-to-copy');
    }
    return { columns, rows };
  });
}
