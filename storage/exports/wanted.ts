import type { ExportSettings } from '../../trends/tables/about';
import type { CellTable } from '../../trends/tables/cells';
import type { TableContext } from '../../trends/tables/column';
import type { TableName } from '../../trends/tables/export-kinds';
import type { Database } from '../database';
import type { LongWork } from '../rescore';
import type { Asked } from './asked';
import { type HideHandle, hashHandles } from './hidden-handles';

/** What somebody wants of a kind, whatever it becomes. */
export interface Wanted<What extends string> extends Omit<ExportSettings, 'what'>, Pick<Asked, 'arrange' | 'columns'> {
  what: What;
  context: TableContext;
  /** Random, and forgotten afterwards: keeps hashed handles from being found out. */
  salt: string;
}

/** Missing where handles stay as they are. */
export function hiderOf({ handles, salt }: Pick<Wanted<string>, 'handles' | 'salt'>): HideHandle | undefined {
  if (handles === 'plain') return undefined;
  return handles === 'hashed' ? hashHandles(salt) : () => '';
}

/** The rows that are wanted, on their way; what finds them is loaded only now. */
export async function tableWanted(database: Database, wanted: Wanted<TableName>, work: LongWork): Promise<CellTable> {
  const { openTable } = await import('./open-table');
  const { what, days = {}, place = {}, itemId, now, arrange, columns, handles, context } = wanted;
  const asked = { days, place, itemId, hide: hiderOf(wanted), now, arrange, columns };
  return openTable(what, database, asked, { handles, context, work });
}
