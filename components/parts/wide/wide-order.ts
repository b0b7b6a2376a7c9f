import type { Words } from '../../words';
import type { Column } from './column';
import { type ColumnKey, columns } from './wide-columns';
import type { WideRow } from './wide-row';

/** `item` is the column that is always there. */
export type SortKey = ColumnKey | 'item';

export interface WideSort {
  by: SortKey;
  isRising: boolean;
}

/** The first click on a column's head: most first for figures, A first for words. */
export const firstWay = (by: SortKey): WideSort => ({ by, isRising: by === 'item' || !columns[by].isNumber });

const ofName: Pick<Column, 'value'> = { value: ({ name }) => name };

/** Rows come best first, and equals stay so; of what a column does not know the row comes last, whichever way. */
export function sortWide(rows: WideRow[], { by, isRising }: WideSort, words: Words): WideRow[] {
  const { value } = by === 'item' ? ofName : columns[by];
  return value ? sortRows(rows, (row) => value(row, words), isRising, words) : rows;
}

/** The same for rows of any table. */
export function sortRows<Row>(
  rows: Row[],
  value: (row: Row) => number | string | undefined,
  isRising: boolean,
  { language }: Pick<Words, 'language'>,
): Row[] {
  const { compare } = new Intl.Collator(language);
  const way = isRising ? 1 : -1;
  return rows
    .map((row) => ({ row, at: value(row) }))
    .toSorted(({ at: a }, { at: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return way * (typeof a === 'string' ? compare(a, String(b)) : a - Number(b));
    })
    .map(({ row }) => row);
}
