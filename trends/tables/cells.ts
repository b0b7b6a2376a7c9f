import { dayName } from '../calendar';
import type { Cell, CellKind, Column, ColumnMeaning, TableContext } from './column';

/** A table on its way into a file: what its columns hold, and its rows, a page at a time. */
export interface CellTable {
  columns: readonly ColumnMeaning[];
  pages: AsyncIterable<Cell[][]>;
}

export async function* cellPages<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  context: TableContext,
): AsyncGenerator<Cell[][]> {
  let index = 0;
  for await (const page of pages) {
    yield page.map((row) => {
      const at = index++;
      return columns.map(({ read }) => read(row, context, at));
    });
  }
}

const lastMoment = 8.64e15;

/** A cell as JSON has it: moments in ISO 8601 with their zone, days as dates of the person's calendar. */
export function plainCell(kind: CellKind, cell: Cell): Cell {
  if (typeof cell !== 'number') return cell;
  if (kind === 'moment') return Math.abs(cell) <= lastMoment ? new Date(cell).toISOString() : undefined;
  return kind === 'day' ? dayName(cell) : cell;
}

/** A cell as a line of text has it; lists with a blank between. */
export function flatCell(kind: CellKind, cell: Cell): Exclude<Cell, readonly string[]> {
  const plain = plainCell(kind, cell);
  return typeof plain === 'object' ? plain.join(' ') : plain;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, which shows it as text; numbers are
 * left alone, or −3.2 would become a text.
 */
export function safeCell<Value>(cell: Value): Value | string {
  return typeof cell === 'string' && /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
