import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Loaded, type LoadOptions, loadFile } from '../../../scripts/warehouse/load';
import type { OwnServer } from '../../../scripts/warehouse/own-server';
import { tableNames } from '../../../scripts/warehouse/schema-sql';
import { Server } from '../../../scripts/warehouse/server';
import { makeWarehouse, type Warehouse } from '../../../scripts/warehouse/warehouse';
import type { Database } from '../../../storage/database';
import { hashHandles } from '../../../storage/exports/hidden-handles';
import { observationFile } from '../../../storage/exports/observation-file';
import { catalogueVersion } from '../../../trends/items/catalogue/catalogue';

export const folder = mkdtempSync(join(tmpdir(), 'trendcrest-warehouse-'));
export const today = 20_600;
export const now = today * 86_400_000 + 43_200_000;
let number = 0;

/** An empty warehouse in a database of its own. */
export const newWarehouse = (own: OwnServer, database = `w${++number}`): Promise<Warehouse> =>
  makeWarehouse(new Server({ ...own.address, database }), { handles: 'hashed', salt: 'salt of the team' });

export const load = (warehouse: Warehouse, path: string, options: Partial<LoadOptions> = {}): Promise<Loaded> =>
  loadFile(warehouse, path, { now, refusedPath: `${path}.refused.ndjson`, ...options });

function written(text: string): string {
  const path = join(folder, `export-${++number}.ndjson`);
  writeFileSync(path, text);
  return path;
}

/** What a browser takes out. */
export async function exportOf(database: Database, madeAt = now, salt?: string): Promise<string> {
  const hide = salt === undefined ? undefined : hashHandles(salt);
  const pieces = await Array.fromAsync(observationFile(database, { appVersion: '1.2.3', now: madeAt, hide }));
  return written(pieces.join(''));
}

export interface MadeUp {
  observerId: string;
  madeAt?: number;
  handles?: 'plain' | 'hashed';
}

/** An observation file of these lines, whatever they say. */
export function fileOf({ observerId, madeAt = now, handles = 'plain' }: MadeUp, lines: (object | string)[]): string {
  const head = {
    ...{ type: 'header', format: 'trendcrest-observations', version: 1, appVersion: '1.2.3', formulaVersion: 1 },
    ...{ catalogueVersion, observerId, madeAt, timeZone: 'UTC', handles },
  };
  const texts = [head, ...lines].map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
  const counts: Record<string, number> = {};
  for (const line of texts.slice(1)) {
    const type = /"type":"(\w+)"/.exec(line)?.[1] ?? 'unknown';
    counts[type] = (counts[type] ?? 0) + 1;
  }
  const sha256 = createHash('sha256').update(texts.join('')).digest('hex');
  return written(`${texts.join('')}${JSON.stringify({ type: 'footer', counts, sha256 })}\n`);
}

/** A counted product video of a day; the same number is the same video. */
export const sighting = (video: number, day: number, itemIds: string[], observerId: string, change: object = {}) => ({
  ...{ type: 'sighting', observerId, day, videoId: String(7_300_000_000_000_000_000n + BigInt(video)) },
  ...{ surface: 'shelf', market: 'GB', account: 'unknown', counted: true, itemIds, hasCart: false, ...change },
});

/** Days of `n` product videos, of which `k` show crystals. */
export const browsed = (observerId: string, days: [day: number, n: number, k: number][], from = 0) =>
  days.flatMap(([day, n, k]) =>
    Array.from({ length: n }, (_, at) =>
      sighting(from + day * 10_000 + at, day, at < k ? ['crystals'] : [], observerId),
    ),
  );

/** Every row that stands in every table, but when and in what order it came. */
export async function allRows({ server }: Warehouse): Promise<Record<string, unknown[]>> {
  const tables = tableNames.filter((name) => name !== 'meta');
  const rows = tables.map(async (name) => {
    const all = await server.all<object>(`SELECT * FROM ${server.place.database}.${name} FINAL`);
    return [name, all.map((row) => JSON.stringify(row)).toSorted()] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}
