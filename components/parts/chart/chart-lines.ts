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
  /** Points that no line joins: each speaks for itself. */
  isScattered?: boolean;
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
  const known = lines.map(({ points }) => ({
    byDay: new Map(points.map((point) => [point.day, point])),
    gaps: gapsOf(linePieces(points)),
  }));
  const all = known.flatMap(({ byDay, gaps }) => [...byDay.keys(), ...gaps.map(({ after }) => after + 1)]);
  const days = [...new Set(all)].toSorted((a, b) => a - b);
  const of = ({ byDay, gaps }: (typeof known)[number], key: 'value' | 'low' | 'high'): Column =>
    days.map((day) => {
      const point = byDay.get(day);
      if (point) return point[key] ?? null;
      return gaps.some(({ after, before }) => day > after && day < before) ? null : undefined;
    });
  return [days, ...known.flatMap((line) => [of(line, 'value'), of(line, 'low'), of(line, 'high')])];
}

/** The days around each, on which there is a point. */
function gapsOf(pieces: ChartPoint[][]): { after: number; before: number }[] {
  return pieces.slice(1).map((piece, at) => ({ after: pieces[at]?.at(-1)?.day ?? 0, before: piece[0]?.day ?? 0 }));
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
