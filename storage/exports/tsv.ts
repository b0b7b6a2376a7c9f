import Papa from 'papaparse';
import { flatCell, safeCell } from '../../trends/tables/cells';
import type { Cell, ColumnMeaning } from '../../trends/tables/column';

/** What is pasted where nothing but text is understood: a line a row, tabs between the cells. */
export const tsvText = (columns: readonly ColumnMeaning[], rows: readonly Cell[][]): string =>
  Papa.unparse(
    [
      columns.map(({ key }) => key),
      ...rows.map((row) => columns.map(({ kind }, at) => safeCell(flatCell(kind, row[at])))),
    ],
    { delimiter: '\t', newline: '\n' },
  );
