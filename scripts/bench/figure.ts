/** One thing that the bench holds to a limit, made of values of this run only. */
export interface Figure {
  /** E.g. `main-thread time, with the extension ÷ without`. */
  what: string;
  value: number;
  unit: 'bytes' | 'ratio' | 'tasks' | 'rows' | 'MB' | 'ms' | 'µs';
  /** The most that it may be; missing where it is only told. */
  limit?: number;
  holds: boolean;
  /** What it was made of. */
  from: Record<string, unknown>;
  growth?: Growth;
}

/** The same at several sizes of the database. */
export interface Growth {
  what: string;
  unit: Figure['unit'];
  /** By the number of observations that are stored. */
  bySize: Record<number, number>;
}

export interface BenchOptions {
  /** A folder that keeps filled profiles for the next time; without it they are filled anew and thrown away. */
  profiles?: string;
  /** How many the warehouse is given. */
  observations?: number;
}

/** What `npm run bench` runs under one name. */
export interface Entry {
  /** Whether it looks at the built extension. */
  needsBuild: boolean;
  measure(options: BenchOptions): Promise<Figure[]>;
}

export function figure(
  what: string,
  unit: Figure['unit'],
  value: number,
  limit: number,
  from: Figure['from'] = {},
): Figure {
  return { what, value: rounded(value), unit, limit, holds: value <= limit, from };
}

/** A value that no limit is set to. */
export const told = (what: string, unit: Figure['unit'], value: number, from: Figure['from'] = {}): Figure => ({
  ...{ what, value: rounded(value), unit, holds: true, from },
});

export const rounded = (value: number) => Number(value.toFixed(3));

/** The value below which that share of the values lies, between two of them in proportion. */
function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = Number.POSITIVE_INFINITY, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: number[]) => quantile(values, 0.5);

/** The middle, and how far nine in ten of the values lie from it. */
export const spread = (values: number[]) => ({
  median: rounded(median(values)),
  low: rounded(quantile(values, 0.05)),
  high: rounded(quantile(values, 0.95)),
});

export const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
