import { comebackDays, fadDays, type Shape, shapes, windowDays } from './shapes';

export interface Truth {
  name: string;
  /** The slug by which it should be recognised; missing for what no catalogue lists. */
  itemId?: string;
  shape: 'fall' | 'rise' | 'fad' | 'comeback' | 'steady' | 'unlisted';
  /** Share of the product videos, one a day from the market's first day. */
  levels: number[];
  /** Local days (since 1970-01-01) at which something happens. */
  dates: TruthDates;
}

export interface TruthDates {
  /** First day of a rise or of a fad. */
  start?: number;
  /** First day at its highest. */
  peak?: number;
  /** First day after the last high. */
  decline?: number;
  /** The day at which the level fell below half of its high. */
  halved?: number;
  /** First day of a comeback. */
  return?: number;
}

export interface Span {
  firstDay: number;
  days: number;
}

/** The shown window is the last 60 days; what lies before it is history. */
export const windowStart = ({ firstDay, days }: Span) => firstDay + days - windowDays;

export function levelsOf(span: Span, shape: Shape, top: number): number[] {
  const before = windowStart(span) - span.firstDay;
  return Array.from({ length: span.days }, (_, index) => top * shape(index - before));
}

const within: Record<Truth['shape'], TruthDates> = {
  steady: {},
  unlisted: {},
  fall: { peak: 0, decline: 1, halved: firstUnderHalf(shapes.fall, 0) },
  rise: { start: 0, peak: windowDays - 1 },
  fad: {
    start: fadDays.start,
    peak: fadDays.full,
    decline: fadDays.decline,
    halved: firstUnderHalf(shapes.fad, fadDays.decline),
  },
  comeback: {
    start: comebackDays.first,
    peak: comebackDays.full,
    decline: comebackDays.decline,
    halved: firstUnderHalf(shapes.comeback, comebackDays.decline),
    return: comebackDays.return,
  },
};

function firstUnderHalf(shape: Shape, from: number): number {
  let day = from;
  while (shape(day) >= 0.5) day += 1;
  return day;
}

export function datesOf(span: Span, shape: Truth['shape']): TruthDates {
  const start = windowStart(span);
  return Object.fromEntries(Object.entries(within[shape]).map(([what, day]) => [what, start + day]));
}
