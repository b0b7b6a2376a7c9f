import type { Entry, Value } from './entry';

export interface Tally {
  read: number;
  present: number;
  wrong: number;
}

/** What somebody read beside what there is. */
export interface Comparison {
  onPage: number;
  found: number;
  fields: Map<string, Tally>;
  /** Each wrong value, and each entry that is none of the file's. */
  faults: string[];
}

export const noTally: Tally = { read: 0, present: 0, wrong: 0 };

export const addTallies = (a: Tally, b: Tally): Tally => ({
  read: a.read + b.read,
  present: a.present + b.present,
  wrong: a.wrong + b.wrong,
});

export const sumOf = ({ fields }: Comparison): Tally => [...fields.values()].reduce(addTallies, noTally);

/** @param read may hold an entry more than once, as a page does; it is found once, and each of its values is judged */
export function compare(truth: Entry[], read: Entry[]): Comparison {
  const fields = new Map<string, Tally>();
  const faults: string[] = [];
  const count = (field: string, tally: Partial<Tally>) =>
    fields.set(field, addTallies(fields.get(field) ?? noTally, { ...noTally, ...tally }));
  const known = new Map(truth.map((entry) => [entry.id, entry]));
  for (const { values } of truth) for (const field of Object.keys(values)) count(field, { present: 1 });
  for (const entry of read) if (!known.has(entry.id)) faults.push(`${entry.id} is not on the page`);
  for (const { id, values, steps } of truth) {
    const readings = read.filter((entry) => entry.id === id);
    const names = new Set(readings.flatMap((entry) => Object.keys(entry.values)));
    for (const field of names) {
      const said = readings.flatMap((entry) => entry.values[field] ?? []);
      const right = readings.filter((entry) => isRight(entry, field, values[field], steps[field]));
      const isWrong = right.length < readings.filter((entry) => entry.values[field] !== undefined).length;
      const isRead = right.some((entry) => isWhole(entry.values[field], values[field]));
      count(field, { wrong: isWrong ? 1 : 0, read: isRead && !isWrong ? 1 : 0 });
      if (isWrong) faults.push(`${id} ${field}: ${JSON.stringify(said)} for ${JSON.stringify(values[field])}`);
    }
  }
  const found = new Set(read.map(({ id }) => id).filter((id) => known.has(id)));
  return { onPage: known.size, found: found.size, fields, faults };
}

/** A count may differ by its rounding, and must not pretend to be more exact than what the page shows. */
function isRight({ values, steps }: Entry, field: string, truth: Value | undefined, step = 0): boolean {
  const value = values[field];
  if (value === undefined) return true;
  if (typeof value === 'number' && typeof truth === 'number') {
    return Math.abs(value - truth) <= step / 2 && (steps[field] ?? 1) >= step;
  }
  if (Array.isArray(value)) return Array.isArray(truth) && value.every((one) => truth.includes(one));
  return plain(value) === plain(truth);
}

const isWhole = (value: Value | undefined, truth: Value | undefined) =>
  Array.isArray(value) && Array.isArray(truth) ? truth.every((one) => value.includes(one)) : value !== undefined;

/** Pages break lines and double spaces as they like. */
const plain = (value: Value | undefined) => (typeof value === 'string' ? value.replace(/\s/g, '') : value);
