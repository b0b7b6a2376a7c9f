import type { CellTable } from './cells';
import type { ColumnMeaning } from './column';

/** What the columns hold, for whoever reads a file. */
export const codebookOf = (columns: readonly ColumnMeaning[]): ColumnMeaning[] =>
  columns.map(({ key, kind, unit, means }) => ({ key, kind, unit, means }));

const columns: ColumnMeaning[] = [
  { key: 'column', kind: 'text', means: 'name of the column' },
  { key: 'kind', kind: 'text', means: 'text, id, handle, list, flag, count, number, moment or day' },
  { key: 'unit', kind: 'text', means: 'unit or range' },
  { key: 'means', kind: 'text', means: 'what it holds' },
];

/** The same as a table of its own. */
export function codebookTable(described: readonly ColumnMeaning[]): CellTable {
  const rows = described.map(({ key, kind, unit, means }) => [key, kind, unit, means]);
  return {
    columns,
    pages: (async function* () {
      yield rows;
    })(),
  };
}
