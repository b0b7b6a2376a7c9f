import { type CellTable, flatCell } from '../../trends/tables/cells';

/** Columns that a person wants to see at once; a file has them all. */
const shown: Record<string, readonly string[]> = {
  ranking: [
    ...['rank', 'item', 'stage', 'score', 'score_band', 'certainty', 'agreement', 'sightings_7d', 'product_videos_7d'],
    ...['distinct_videos_7d', 'observers_7d', 'sellers_7d', 'price_median', 'currency'],
  ],
  history: ['day', 'sightings', 'product_videos', 'distinct_videos', 'observers', 'share_week', 'stage', 'score'],
};

/** A table for a screen: what is wide in a terminal counts twice, and nothing in it moves the cursor. */
export async function* printedTable(name: string, { columns, pages }: CellTable): AsyncGenerator<string> {
  const keys = columns.map(({ key }) => key);
  const wanted = (shown[name] ?? keys).map((key) => keys.indexOf(key)).filter((at) => at >= 0);
  const rows = [wanted.map((at) => columns[at]?.key ?? '')];
  for await (const page of pages)
    for (const row of page) rows.push(wanted.map((at) => printable(flatCell(columns[at]?.kind ?? 'text', row[at]))));
  const widths = wanted.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  const isNumber = wanted.map((at) => ['count', 'number'].includes(columns[at]?.kind ?? ''));
  for (const row of rows) {
    const cells = row.map((cell, at) => padded(cell, widths[at] ?? 0, isNumber[at] ?? false));
    yield `${cells.join('  ').trimEnd()}\n`;
  }
}

const printable = (cell: unknown) => (cell === undefined ? '' : String(cell).replace(/[\p{Cc}\p{Cf}]/gu, ' '));

function padded(cell: string, width: number, isNumber: boolean): string {
  const blanks = ' '.repeat(width - widthOf(cell));
  return isNumber ? blanks + cell : cell + blanks;
}

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

const widthOf = (text: string) =>
  [...text].reduce((width, letter) => width + (/\p{Mn}/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1), 0);
