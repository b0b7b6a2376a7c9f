import { localDay } from '../../trends/calendar';
import { aboutFile, type ExportSettings, fileName } from '../../trends/tables/about';
import type { TableContext } from '../../trends/tables/column';
import type { ExportWhat } from '../../trends/tables/export-kinds';
import type { Database } from '../database';
import type { LongWork } from '../rescore';
import { inTurn } from '../writing-turn';
import type { Asked } from './asked';
import { gather, type Piece } from './gather';
import { hashHandles } from './hidden-handles';
import { counted, type TableFormat, writeTable } from './write-table';

export interface WantedFile extends Omit<ExportSettings, 'what'>, Pick<Asked, 'arrange' | 'columns'> {
  what: Exclude<ExportWhat, 'report'>;
  format: TableFormat;
  context: TableContext;
  /** Random, and forgotten afterwards: keeps hashed handles from being found out. */
  salt: string;
}

export interface MadeFile {
  name: string;
  file: Blob;
  /** Missing for what is no table. */
  rows?: number;
}

const types: Record<TableFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  zip: 'application/zip',
};

/**
 * A file of what is stored. Work that makes counts anew waits until it is done; of a snapshot, captures too, so that its
 * counts and its scores are of one moment.
 * @throws TooManyRows for a workbook, and the signal's reason where the work was called off
 */
export function makeFile(database: Database, wanted: WantedFile, work: LongWork = {}): Promise<MadeFile> {
  const name = `${fileName(wanted)}${wanted.format === 'zip' ? '.csv.zip' : `.${wanted.format}`}`;
  return inTurn(wanted.what === 'snapshot' ? 'exclusive' : 'shared', async () => {
    let rows: number | undefined;
    const pieces = await piecesOf(database, wanted, work, (more) => {
      rows = (rows ?? 0) + more;
    });
    return { name, file: await gather(pieces, types[wanted.format], work.signal), rows };
  });
}

async function piecesOf(
  database: Database,
  wanted: WantedFile,
  work: LongWork,
  onRows: (rows: number) => void,
): Promise<AsyncIterable<Piece>> {
  const {
    what,
    format,
    handles,
    context,
    salt,
    now,
    appVersion,
    days = {},
    place = {},
    itemId,
    arrange,
    columns,
  } = wanted;
  const hide = handles === 'plain' ? undefined : handles === 'hashed' ? hashHandles(salt) : () => '';
  const about = aboutFile(wanted);
  if (what === 'everything') {
    const { observationFile } = await import('./observation-file');
    return observationFile(database, { appVersion, now, days, hide }, work);
  }
  if (what === 'snapshot') {
    const { snapshotFile } = await import('./snapshot-file');
    return snapshotFile(database, { place, clockDay: localDay(now) }, context, about, work);
  }
  const { openTable } = await import('./open-table');
  const asked = { days, place, itemId, hide, now, arrange, columns };
  const table = await openTable(what, database, asked, { handles, context, work });
  return writeTable(format, counted(table, onRows), about, now);
}
