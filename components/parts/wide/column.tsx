import type { ComponentChild } from 'preact';
import { localDay } from '../../../trends/calendar';
import type { Words } from '../../words';
import { scored } from './score-cells';
import type { WideRow } from './wide-row';

export interface Column {
  /** Pixels. */
  width: number;
  isNumber?: boolean;
  /** What it is sorted by; missing last, whichever way. Without it a column cannot be sorted. */
  value?(row: WideRow, words: Words): number | string | undefined;
  /** Empty where it is not known. */
  text(row: WideRow, words: Words): string;
  /** Where the text alone would not do. */
  draw?(row: WideRow, words: Words, today: number): ComponentChild;
}

export const percent = (share: number | undefined, { format }: Words) =>
  share === undefined ? '' : format.percent(share);
export const number = (value: number | undefined, { format }: Words) =>
  value === undefined ? '' : format.number(value);

export function chance(of: (item: WideRow['item']) => number): Column {
  const value = ({ item }: WideRow) => scored(item, of);
  return { width: 76, isNumber: true, value, text: (row, words) => percent(value(row), words) };
}

export function moment(of: (item: WideRow['item']) => number): Column {
  return {
    ...{ width: 132, value: ({ item }) => of(item) },
    text: ({ item }, { format }) => format.exact(of(item)),
    draw: ({ item }, { format }) => <span title={format.exact(of(item))}>{format.date(localDay(of(item)))}</span>,
  };
}
