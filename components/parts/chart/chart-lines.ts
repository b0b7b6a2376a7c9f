import { linePieces } from '../line-pieces';

/** A day's value of a line; without `low` and `high` no band is drawn there. */
export interface ChartPoint {
  /** Days since 1970-01-01, of the person's own calendar. */
  day: number;
  value: number;
  low?: number;
  high?: number;
}

export interface ChartLine {
  name: string;
  /** A colour of theme.css, e.g. `rising`. */
  tone: string;
  /** Pixels drawn and left out, so that colour is not alone where there are several lines. */
  dashes?: number[];
  /** By day, rising; days of which nothing is known are missing. */
  points: ChartPoint[];
}

/** Days that belong together, both included: a shade behind the lines, or a hatched mark. */
export interface ChartSpan {
  name: string;
  tone: string;
  firstDay: number;
  lastDay: number;
}

/** `null` breaks a line off, `undefined` is a day of another line's. */
type Column = (number | null | undefined)[];

/** Of each line its values, their lower and their upper bound. */
export const columnsOfLine = 3;

/**
 * The days of all lines, then three columns a line. An empty day stands in each gap, where that line and its band break
 * off while the others go on.
 */
export function chartColumns(lines: ChartLine[]): [days: number[], ...columns: Column[]] {
  const columns = lines.map(({ points }) => new Map(linePieces(points).flatMap(withEmptyDay)));
  const days = [...new Set(columns.flatMap((column) => [...column.keys()]))].toSorted((a, b) => a - b);
  const of = (column: Map<number, ChartPoint | null>, key: 'value' | 'low' | 'high') =>
    days.map((day) => {
      const point = column.get(day);
      return point ? (point[key] ?? null) : point;
    });
  return [days, ...columns.flatMap((column) => [of(column, 'value'), of(column, 'low'), of(column, 'high')])];
}

function withEmptyDay(piece: ChartPoint[], index: number, pieces: ChartPoint[][]): [number, ChartPoint | null][] {
  const known = piece.map((point): [number, ChartPoint] => [point.day, point]);
  return index === pieces.length - 1 ? known : [...known, [(piece.at(-1)?.day ?? 0) + 1, null]];
}

/** The days on which any of the lines has a value, rising. */
export function chartDays(lines: ChartLine[]): number[] {
  return [...new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)))].toSorted((a, b) => a - b);
}

/** An item seen once has a band wider than the chart: the lines decide how high it is. */
export function highestValue(lines: ChartLine[]): number {
  const most = (of: (point: ChartPoint) => number) => Math.max(0, ...lines.flatMap(({ points }) => points.map(of)));
  const line = most(({ value }) => value);
  return Math.min(
    most(({ value, high = value }) => high),
    1.6 * line,
  );
}
