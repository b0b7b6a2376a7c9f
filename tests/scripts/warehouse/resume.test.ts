import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClickHouse, type OwnServer, startOwnServer } from '../../../scripts/warehouse/own-server';
import type { Warehouse } from '../../../scripts/warehouse/warehouse';
import { allRows, browsed, fileOf, load, newWarehouse, today } from './a-warehouse';

const program = findClickHouse();
let own: OwnServer;

const doneIn = async ({ server }: Warehouse) =>
  server.one<{ done: number; is_whole: number }>(`SELECT done, is_whole FROM ${server.place.database}.files FINAL`);

/** Starts a load as a person does, and ends it without a word once something of it is written. */
async function killedLoad(warehouse: Warehouse, path: string): Promise<void> {
  const { url, database } = warehouse.server.place;
  const args = ['node_modules/tsx/dist/cli.mjs', 'scripts/warehouse.ts', 'load', path, '--batch', '300'];
  const child = spawn(process.execPath, [...args, '--url', url, '--database', database], {
    env: {
      ...process.env,
      TRENDCREST_WAREHOUSE_PASSWORD: own.address.password,
      TRENDCREST_WAREHOUSE_SALT: 'salt of the team',
    },
    stdio: 'ignore',
    // The loader of TypeScript runs the command in a process of its own.
    detached: true,
  });
  const ended = once(child, 'exit');
  while (child.exitCode === null && (await doneIn(warehouse)) === undefined)
    await new Promise((wake) => setTimeout(wake, 2));
  process.kill(-(child.pid as number), 'SIGKILL');
  await ended;
}

describe.skipIf(!program)('a load into ClickHouse that was killed', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    own = await startOwnServer(program as string);
  }, 60_000);
  afterAll(() => own?.stop());

  it('goes on where it was, to the same end', async () => {
    const days = Array.from({ length: 30 }, (_, at): [number, number, number] => [today - at, 400, at]);
    const path = fileOf({ observerId: 'mei' }, browsed('mei', days));
    const [whole, killed] = [await newWarehouse(own), await newWarehouse(own)];
    await load(whole, path);
    await killedLoad(killed, path);
    const before = await doneIn(killed);
    expect(before).toMatchObject({ is_whole: 0 });
    expect(before?.done).toBeGreaterThan(0);
    const loaded = await load(killed, path);
    expect(loaded.resumedAt).toBeGreaterThanOrEqual(before?.done ?? Number.POSITIVE_INFINITY);
    expect(await allRows(killed)).toEqual(await allRows(whole));
  });

  it('is not finished by the file that lacks its end', async () => {
    const warehouse = await newWarehouse(own);
    const path = fileOf({ observerId: 'mei' }, browsed('mei', [[today, 30, 5]]));
    writeFileSync(path, readFileSync(path).subarray(0, -200));
    await expect(load(warehouse, path)).rejects.toThrow('is cut off');
    expect((await allRows(warehouse)).sightings).toEqual([]);
  });
});
