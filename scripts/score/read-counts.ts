import { readFileSync } from 'node:fs';
import { type Snapshot, snapshotFormat } from '../../trends/tables/snapshot';

/** One item's days without a gap: `k` of the `n` product videos seen that day show it. */
export interface Series {
  k: number[];
  n: number[];
}

/** The days of a snapshot are numbers since 1970-01-01, and have gaps. */
export interface ReadSnapshot {
  today: number;
  days: number[];
  n: number[];
  items: Pick<Snapshot['items'][number], 'item_id' | 'k' | 'said'>[];
}

/** @throws an error that names the row and the day at fault. */
export function readCounts(file: string): Series[] | ReadSnapshot {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (Array.isArray(given)) return given.map((row, index) => seriesOf(row, `row ${index}`));
  if (Reflect.get(Object(given), 'format') === snapshotFormat.format) return snapshotOf(Object(given));
  throw new Error(`${file} holds no list of {"k": […], "n": […]}, and is no snapshot.`);
}

function snapshotOf({ version, today, days, n, items }: Record<string, unknown>): ReadSnapshot {
  if (version !== snapshotFormat.version)
    throw new Error(`Snapshots of version ${version} are unknown here; version ${snapshotFormat.version} is read.`);
  if (!Array.isArray(days) || !Array.isArray(items)) throw new Error('The snapshot has no days or no items.');
  const numbers = days.map((day) => dayOf(day));
  const back = numbers.findIndex((day, at) => at > 0 && day <= (numbers[at - 1] ?? 0));
  if (back >= 0) throw new Error(`The days of the snapshot do not rise at ${days[back]}.`);
  return {
    ...{ today: dayOf(today), days: numbers, n: countsOf(n, 'n') },
    items: items.map((item) => {
      const { item_id, said } = Object(item);
      const { k } = seriesOf({ k: Reflect.get(Object(item), 'k'), n }, `item ${item_id}`);
      if (k.length !== days.length) throw new Error(`item ${item_id}: k has ${k.length} days, not ${days.length}.`);
      return { item_id, k, said: Object(said) };
    }),
  };
}

function dayOf(name: unknown): number {
  const day = Date.parse(`${name}T00:00:00Z`) / 86_400_000;
  if (!Number.isInteger(day)) throw new Error(`${JSON.stringify(name)} is no day.`);
  return day;
}

function seriesOf(row: unknown, where: string): Series {
  if (typeof row !== 'object' || row === null) throw new Error(`${where} is no {"k": […], "n": […]}.`);
  const k = countsOf(Reflect.get(row, 'k'), `${where}, k`);
  const n = countsOf(Reflect.get(row, 'n'), `${where}, n`);
  if (k.length !== n.length) throw new Error(`${where}: k has ${k.length} days, n has ${n.length}.`);
  const beyond = k.findIndex((count, day) => count > (n[day] ?? 0));
  if (beyond >= 0)
    throw new Error(`${where}, day ${beyond}: k (${k[beyond]}) is more than n (${n[beyond]}), which it is part of.`);
  return { k, n };
}

function countsOf(values: unknown, where: string): number[] {
  if (!Array.isArray(values)) throw new Error(`${where} is no list of numbers.`);
  const wrong = values.findIndex((value) => !Number.isSafeInteger(value) || value < 0);
  if (wrong >= 0) throw new Error(`${where}, day ${wrong}: ${JSON.stringify(values[wrong])} is no number of videos.`);
  return values;
}
