import { type About, method } from '../../trends/tables/about';
import type { CellTable } from '../../trends/tables/cells';
import { codebookTable } from '../../trends/tables/codebook';
import type { Cell } from '../../trends/tables/column';
import type { FileFormat } from '../../trends/tables/export-kinds';
import type { Piece } from './gather';

/** A table in any format; what writes it is loaded only now. `at` is epoch milliseconds. */
export async function writeTable(
  format: FileFormat,
  table: CellTable,
  about: About,
  at: number,
): Promise<AsyncIterable<Piece>> {
  if (format === 'xlsx') return (await import('./xlsx/xlsx-file')).xlsxFile(table, about, at);
  if (format === 'csv') return (await import('./csv')).csvFile(table, about);
  if (format === 'zip') return zippedCsv(table, about, at);
  const { jsonFile, ndjsonFile } = await import('./json');
  return format === 'json' ? jsonFile(table, about) : ndjsonFile(table, about);
}

async function zippedCsv(table: CellTable, about: About, at: number): Promise<AsyncIterable<Piece>> {
  const [{ csvFile }, { zipFile }] = await Promise.all([import('./csv'), import('./zip')]);
  return zipFile(
    [
      [`${about.table}.csv`, csvFile(table, about)],
      ['codebook.csv', csvFile(codebookTable(table.columns), about)],
      ['about.json', [`${JSON.stringify({ about, method }, undefined, 2)}\n`]],
    ],
    at,
  );
}

/** A table that says of each page how many rows it had. */
export function counted(table: CellTable, onRows: (rows: number) => void): CellTable {
  async function* pages(): AsyncGenerator<Cell[][]> {
    for await (const page of table.pages) {
      onRows(page.length);
      yield page;
    }
  }
  return { ...table, pages: pages() };
}
