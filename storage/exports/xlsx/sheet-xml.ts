import { type CellTable, flatCell } from '../../../trends/tables/cells';
import type { Cell, ColumnMeaning } from '../../../trends/tables/column';
import { NoFile } from '../no-file';
import { cellXml, textXml } from './cell-xml';

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const frozenHead =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** More rows than these take Excel long to open, and CSV serves them better. */
export const mostRows = 100_000;

/** The rows under a frozen head, in columns as wide as the first of them ask for. @throws NoFile */
export async function* sheetXml({ columns, pages }: CellTable): AsyncGenerator<string> {
  const places = columns.map((_column, at) => columnName(at));
  let row = 1;
  for await (const page of pages) {
    if (row === 1) yield headOf(columns, places, page);
    if (row + page.length > mostRows + 1) throw new NoFile('too-many-rows');
    yield page.map((cells) => rowXml(++row, columns, places, cells)).join('');
  }
  if (row === 1) yield headOf(columns, places, []);
  yield `</sheetData><autoFilter ref="A1:${places.at(-1)}${row}"/></worksheet>`;
}

function headOf(columns: readonly ColumnMeaning[], places: string[], page: Cell[][]): string {
  const widths = columns.map((column, at) =>
    widthOf(
      column,
      page.slice(0, 200).map((cells) => cells[at]),
    ),
  );
  const heads = columns.map(({ key }, at) => textXml(`${places[at]}1`, key, 'head')).join('');
  return `<worksheet xmlns="${mainSpace}">${frozenHead}${colsXml(widths)}<sheetData><row r="1">${heads}</row>`;
}

const rowXml = (row: number, columns: readonly ColumnMeaning[], places: string[], cells: Cell[]) =>
  `<row r="${row}">${columns.map(({ kind }, at) => cellXml(`${places[at]}${row}`, kind, cells[at])).join('')}</row>`;

/** In characters; the arrow of the filter takes three. */
function widthOf({ key, kind }: ColumnMeaning, cells: Cell[]): number {
  const lengths = cells.map((cell) => String(flatCell(kind, cell) ?? '').length);
  return Math.min(60, Math.max(key.length + 3, ...lengths) + 1);
}

const colsXml = (widths: number[]) =>
  `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;

/** A … Z, AA … */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

/** A sheet of texts, each row as long as it is. */
export function notesXml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, at) => {
    const xml = cells.map((text, column) => text && textXml(`${columnName(column)}${at + 1}`, text, 'plain'));
    return `<row r="${at + 1}">${xml.join('')}</row>`;
  });
  return `<worksheet xmlns="${mainSpace}">${colsXml([22, 24, 20, 90])}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}
