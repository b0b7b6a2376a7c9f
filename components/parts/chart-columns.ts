import type { HistoryDay } from '../../trends/ranking';
import { linePieces } from './line-pieces';

type Column = (number | null)[];

/** Columns as uPlot wants them, with an empty day in each gap, where the line and its band then break off. */
export function chartColumns(history: HistoryDay[]): [days: number[], levels: Column, lows: Column, highs: Column] {
  const rows = linePieces(history).flatMap((piece) => [
    ...piece.map(({ day, level, low, high }) => [day, level, low, high] as const),
    [(piece.at(-1)?.day ?? 0) + 1, null, null, null] as const,
  ]);
  rows.pop();
  return [
    rows.map(([day]) => day),
    rows.map(([, level]) => level),
    rows.map(([, , low]) => low),
    rows.map(([, , , high]) => high),
  ];
}
