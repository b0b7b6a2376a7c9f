import { type Database, openDatabase } from '../../storage/database';
import { makeFile } from '../../storage/exports/make-file';
import { pagesOf } from '../../storage/exports/pages-of';
import type { FileFormat } from '../../trends/tables/export-kinds';
import { observationOf, videoOf } from './write-rows';

const [pageSize, looks] = [5_000, 4];
let database: Database;

/** The same rows, read by key and written as they are: what there is to compare with. */
async function copy(): Promise<number> {
  const parts: Blob[] = [];
  for await (const page of pagesOf(database.observations, () => {}))
    parts.push(new Blob([page.map((row) => `${JSON.stringify(row)}\n`).join('')]));
  return new Blob(parts).size;
}

/** Each video was looked at some times, as on days with much browsing. */
async function fill(observations: number): Promise<number> {
  database = openDatabase(`bench ${Math.random()}`);
  for (let from = 0; from < observations; from += pageSize) {
    const numbers = Array.from({ length: pageSize }, (_, at) => from + at);
    await database.observations.bulkAdd(
      numbers.map((number) => observationOf(Math.floor(number / looks), number % looks)),
    );
    await database.videos.bulkAdd(
      numbers.filter((number) => number % looks === 0).map((number) => videoOf(number / looks)),
    );
  }
  return database.observations.count();
}

/** Answers how many rows went out. */
async function write(format: FileFormat): Promise<number | undefined> {
  const { rows } = await makeFile(database, {
    ...{ what: 'observations', format, handles: 'hashed', salt: 'salt', now: Date.now(), appVersion: '1' },
    ...{ timeZone: 'UTC', context: { language: 'en', nameOf: (itemId) => itemId } },
  });
  return rows;
}

Object.assign(globalThis, { fill, copy, write });
