import { readFileSync } from 'node:fs';

/** One item's days without a gap: `k` of the `n` product videos seen that day show it. */
export interface Series {
  k: number[];
  n: number[];
}

/** @throws an error that names the row and the day at fault. */
export function readSeries(file: string): Series[] {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!Array.isArray(rows)) throw new Error(`${file} holds no list of {"k": […], "n": […]}.`);
  return rows.map((row, index) => seriesOf(row, `row ${index}`));
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
