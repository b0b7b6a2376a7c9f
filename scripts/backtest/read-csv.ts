import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** One table of a folder: its name without `.csv` or `.csv.gz`, and its rows, the header first. */
export interface CsvTable {
  name: string;
  rows: string[][];
}

/** @throws where the folder holds no table at all. */
export function readTables(folder: string): CsvTable[] {
  const files = readdirSync(folder)
    .filter((file) => /\.csv(\.gz)?$/.test(file))
    .toSorted();
  if (files.length === 0) throw new Error(`${folder} holds no .csv or .csv.gz.`);
  return files.map((file) => ({ name: file.replace(/\.csv(\.gz)?$/, ''), rows: rowsOf(join(folder, file)) }));
}

function rowsOf(path: string): string[][] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}
