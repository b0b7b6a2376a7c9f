import { localDay } from '../../trends/calendar';
import { aboutFile, fileName } from '../../trends/tables/about';
import type { ExportWhat, FileFormat } from '../../trends/tables/export-kinds';
import type { Database } from '../database';
import type { LongWork } from '../rescore';
import { inTurn } from '../writing-turn';
import { gather, type Piece } from './gather';
import { hiderOf, tableWanted, type Wanted } from './wanted';
import { counted, writeTable } from './write-table';

export interface WantedFile extends Wanted<Exclude<ExportWhat, 'report'>> {
  format: FileFormat;
}

export interface MadeFile {
  name: string;
  file: Blob;
  /** Missing for what is no table. */
  rows?: number;
}

const types: Record<FileFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  zip: 'application/zip',
};

/**
 * A file of what is stored. Work that makes counts anew waits until it is done; of a snapshot, captures too, so that its
 * counts and its scores are of one moment.
 * @throws NoFile, and the signal's reason where the work was called off
 */
export function makeFile(database: Database, wanted: WantedFile, work: LongWork = {}): Promise<MadeFile> {
  const { what, format } = wanted;
  const name = `${fileName(wanted)}${format === 'zip' ? '.csv.zip' : `.${format}`}`;
  return inTurn(what === 'snapshot' ? 'exclusive' : 'shared', async () => {
    let rows: number | undefined;
    const onRows = (more: number) => {
      rows = (rows ?? 0) + more;
    };
    const file = await gather(await piecesOf(database, wanted, work, onRows), types[format], work.signal);
    return { name, file, rows };
  });
}

async function piecesOf(
  database: Database,
  { what, format, ...wanted }: WantedFile,
  work: LongWork,
  onRows: (rows: number) => void,
): Promise<AsyncIterable<Piece>> {
  const { context, now, appVersion, days, place = {} } = wanted;
  if (what === 'everything') {
    const { observationFile } = await import('./observation-file');
    return observationFile(database, { appVersion, now, days, hide: hiderOf(wanted) }, work);
  }
  const about = aboutFile({ what, ...wanted });
  if (what === 'snapshot') {
    const { snapshotFile } = await import('./snapshot-file');
    return snapshotFile(database, { place, clockDay: localDay(now) }, context, about, work);
  }
  const table = await tableWanted(database, { what, ...wanted }, work);
  return writeTable(format, counted(table, onRows), about, now);
}
