import { type About, method } from '../../trends/tables/about';
import { type CellTable, plainCell } from '../../trends/tables/cells';
import { codebookOf } from '../../trends/tables/codebook';
import type { Cell, ColumnMeaning } from '../../trends/tables/column';

/** One object: what it is, what its columns hold, and its rows; what nobody said is missing from a row. */
export async function* jsonFile({ columns, pages }: CellTable, about: About): AsyncGenerator<string> {
  yield `${JSON.stringify({ about, method, columns: codebookOf(columns) }).slice(0, -1)},"rows":[`;
  let isFirst = true;
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield `${isFirst ? '' : ','}\n${page.map((row) => JSON.stringify(objectOf(columns, row))).join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

/** A line that says what it is, with the codebook, then a line a row. */
export async function* ndjsonFile({ columns, pages }: CellTable, about: About): AsyncGenerator<string> {
  yield `${JSON.stringify({ type: 'about', about, method, columns: codebookOf(columns) })}\n`;
  for await (const page of pages)
    yield page.map((row) => `${JSON.stringify({ type: 'row', ...objectOf(columns, row) })}\n`).join('');
}

const objectOf = (columns: readonly ColumnMeaning[], row: Cell[]) =>
  Object.fromEntries(columns.map(({ key, kind }, at) => [key, plainCell(kind, row[at])]));
