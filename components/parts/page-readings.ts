/** How many of the videos said a field, by source, said it unreadably, or did not say it. */
export type FieldCounts = Partial<Record<ReadingSource | 'unread' | 'absent', number>>;

export const readingSources = ['tap', 'embedded', 'card'] as const;
export type ReadingSource = (typeof readingSources)[number];

/** What one local day's visits to one kind of page gave. */
export interface PageReading {
  day: number;
  pageKind: string;
  found: number;
  read: number;
  unidentified: number;
  /** By reason. */
  unread: Record<string, number>;
  bySource: Record<ReadingSource, number>;
  /** By name of the field. */
  fields: Record<string, FieldCounts>;
  /** Keys and types of what was not understood. */
  shapes: string[];
  /** Epoch milliseconds; missing while nothing was read. */
  lastReadAt?: number;
}

export const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

export const unreadIn = ({ unread }: Pick<PageReading, 'unread'>) => sum(Object.values(unread));

/** How many of the videos said it readably. */
export const saidIn = (counts: FieldCounts) => sum(readingSources.map((source) => counts[source] ?? 0));

/** The reasons of several readings, commonest first. */
export function reasonsIn(readings: PageReading[]): [reason: string, count: number][] {
  return Object.entries(addedUp(readings.map(({ unread }) => unread))).toSorted((a, b) => b[1] - a[1]);
}

/** One row a day, latest first. */
export function readingsByDay(readings: PageReading[]): [day: number, readings: PageReading[]][] {
  return [...Map.groupBy(readings, ({ day }) => day)].toSorted((a, b) => b[0] - a[0]);
}

/** What several days gave, as one. */
export function addReadings(readings: PageReading[]): Omit<PageReading, 'day' | 'pageKind'> {
  const names = [...new Set(readings.flatMap(({ fields }) => Object.keys(fields)))];
  return {
    found: sum(readings.map(({ found }) => found)),
    read: sum(readings.map(({ read }) => read)),
    unidentified: sum(readings.map(({ unidentified }) => unidentified)),
    unread: addedUp(readings.map(({ unread }) => unread)),
    bySource: { tap: 0, embedded: 0, card: 0, ...addedUp(readings.map(({ bySource }) => bySource)) },
    fields: Object.fromEntries(names.map((name) => [name, addedUp(readings.map(({ fields }) => fields[name] ?? {}))])),
    shapes: [...new Set(readings.flatMap(({ shapes }) => shapes))],
    lastReadAt: readings.flatMap(({ lastReadAt }) => lastReadAt ?? []).toSorted((a, b) => b - a)[0],
  };
}

function addedUp(all: Partial<Record<string, number>>[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const [name, count = 0] of all.flatMap((counts) => Object.entries(counts))) {
    totals[name] = (totals[name] ?? 0) + count;
  }
  return totals;
}
