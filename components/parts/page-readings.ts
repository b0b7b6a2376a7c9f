/** What one local day's visits to one kind of page gave. */
export interface PageReading {
  day: number;
  pageKind: string;
  found: number;
  read: number;
  unidentified: number;
  /** By reason. */
  unread: Record<string, number>;
  bySource: { tap: number; embedded: number; card: number };
  /** Epoch milliseconds; missing while nothing was read. */
  lastReadAt?: number;
}

export const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

export const unreadIn = ({ unread }: Pick<PageReading, 'unread'>) => sum(Object.values(unread));

/** The reasons of several readings, commonest first. */
export function reasonsIn(readings: PageReading[]): [reason: string, count: number][] {
  const totals = new Map<string, number>();
  for (const [reason, count] of readings.flatMap(({ unread }) => Object.entries(unread))) {
    totals.set(reason, (totals.get(reason) ?? 0) + count);
  }
  return [...totals].toSorted((a, b) => b[1] - a[1]);
}

/** One row a day, latest first. */
export function readingsByDay(readings: PageReading[]): [day: number, readings: PageReading[]][] {
  return [...Map.groupBy(readings, ({ day }) => day)].toSorted((a, b) => b[0] - a[0]);
}
