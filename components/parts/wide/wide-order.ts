import type { Words } from '../../words';
import { type Column, type ColumnKey, columns } from './wide-columns';
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
  if (!value) return rows;
  const { compare } = new Intl.Collator(words.language);
  const way = isRising ? 1 : -1;
  return rows
    .map((row) => ({ row, at: value(row, words) }))
    .toSorted(({ at: a }, { at: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return way * (typeof a === 'string' ? compare(a, String(b)) : a - Number(b));
    })
    .map(({ row }) => row);
}
