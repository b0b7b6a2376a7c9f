import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetObserver } from '../../../scripts/warehouse/forget';
import { findClickHouse, type OwnServer, startOwnServer } from '../../../scripts/warehouse/own-server';
import { rankTeam } from '../../../scripts/warehouse/rank';
import type { Warehouse } from '../../../scripts/warehouse/warehouse';
import { openDatabase } from '../../../storage/database';
import { recordHistory } from '../../storage/backup/whole-history';
import { noon } from '../../storage/signal-of';
import { allRows, browsed, exportOf, fileOf, load, newWarehouse, sighting, today } from './a-warehouse';

const program = findClickHouse();
let own: OwnServer;

/** What a browser took out, and what it took out after some more days. */
async function twoExports(observerId: string, number: number): Promise<[string, string]> {
  const database = openDatabase(`test-${Math.random()}`);
  await recordHistory(database, observerId, number);
  const first = await exportOf(database, noon(20_010 + number));
  await recordHistory(database, observerId, number + 3);
  const second = await exportOf(database, noon(20_020 + number), number === 1 ? 'salt of one file' : undefined);
  await database.delete();
  return [first, second];
}

const ranked = async (warehouse: Warehouse) => (await rankTeam(warehouse, { today: 20_030, cap: 'auto' })).items;

describe.skipIf(!program)('loading observation files into ClickHouse', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    own = await startOwnServer(program as string);
  }, 60_000);
  afterAll(() => own?.stop());

  it('gives the same tables in whatever order, and however often', async () => {
    const files = (await Promise.all(['mei', 'arif', 'ana'].map(twoExports))).flat();
    const [one, other] = [await newWarehouse(own), await newWarehouse(own)];
    for (const file of files) await load(one, file);
    for (const file of files.toReversed()) await load(other, file);
    const rows = await allRows(one);
    expect(rows.sightings?.length).toBeGreaterThan(100);
    expect(await allRows(other)).toEqual(rows);
    for (const file of files) expect(await load(one, file)).toMatchObject({ wasLoaded: true });
    for (const file of files.toReversed()) await load(one, file, { again: true, batchRows: 100 });
    expect(await allRows(one)).toEqual(rows);
    const items = await ranked(one);
    expect(items.length).toBeGreaterThan(1);
    expect(await ranked(other)).toEqual(items);
  });

  it('takes the later word of two files of one browser', async () => {
    const warehouse = await newWarehouse(own);
    const before = fileOf({ observerId: 'mei', madeAt: 5 }, [sighting(1, today, ['phone-case'], 'mei')]);
    const after = fileOf({ observerId: 'mei', madeAt: 6 }, [sighting(1, today, ['crystals'], 'mei')]);
    await load(warehouse, after);
    await load(warehouse, before);
    expect((await rankTeam(warehouse, { today, cap: 'auto' })).items.map(({ itemId }) => itemId)).toEqual(['crystals']);
  });

  it('reads a gzipped file as the plain one', async () => {
    const [plain, packed] = [await newWarehouse(own), await newWarehouse(own)];
    const path = fileOf({ observerId: 'mei' }, browsed('mei', [[today, 30, 5]]));
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
    await load(plain, path);
    await load(packed, `${path}.gz`);
    expect(await allRows(packed)).toEqual(await allRows(plain));
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)).subarray(0, -40));
    await expect(load(packed, `${path}.gz`)).rejects.toThrow('is cut off');
  });

  it('keeps what it refused, with the reason', async () => {
    const warehouse = await newWarehouse(own);
    const bad = [
      sighting(1, today + 30, [], 'mei'),
      sighting(1, 12, [], 'mei'),
      { ...sighting(1, today, [], 'mei'), videoId: 'x' },
      '{"type":"sighting"',
      {
        type: 'exposure',
        day: today,
        observerId: 'mei',
        surface: 'feed',
        market: 'GB',
        account: '',
        videos: 9e9,
        products: 1,
      },
    ];
    const path = fileOf({ observerId: 'mei' }, [sighting(1, today, ['crystals'], 'mei'), ...bad, { type: 'newer' }]);
    expect(await load(warehouse, path)).toMatchObject({ refused: 5 });
    const kept = readFileSync(`${path}.refused.ndjson`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(kept.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'lies in the future'],
      [4, 'lies before there was TikTok'],
      [5, expect.stringContaining('videoId')],
      [6, 'no JSON'],
      [7, 'counts more than anybody sees in a day'],
    ]);
    expect(kept[3].text).toBe('{"type":"sighting"');
    expect((await allRows(warehouse)).sightings).toHaveLength(1);
  });

  it('takes hostile text as text', async () => {
    const warehouse = await newWarehouse(own);
    const name = `'; DROP TABLE sightings; -- \\ \t \u0000 \ud83d`;
    const lines = [sighting(1, today, [name, 'crystals'], "o'\\n")].map((line) => JSON.stringify(line));
    const path = fileOf({ observerId: "o'\\n" }, [...lines, ...browsed('mei', [[today, 40, 20]])]);
    expect(await load(warehouse, path)).toMatchObject({ refused: 0 });
    const { items } = await rankTeam(warehouse, { today, cap: 'none', observers: ["o'\\n"] });
    expect(items.map(({ itemId }) => itemId)).toContain(name.toWellFormed());
    expect(existsSync(`${path}.refused.ndjson`)).toBe(false);
  });

  it('hides the handles of creators behind the salt of the team', async () => {
    const warehouse = await newWarehouse(own);
    const [plain] = await twoExports('mei', 0);
    expect(readFileSync(plain, 'utf8')).toContain('"seller1"');
    await load(warehouse, plain);
    const rows = JSON.stringify(await allRows(warehouse));
    expect(rows).not.toContain('seller1');
    expect(rows).toMatch(/h-[0-9a-f]{16}/);
  });

  it('forgets an observer, whoever told of them, and is not told again', async () => {
    const warehouse = await newWarehouse(own);
    const mine = fileOf({ observerId: 'mei' }, browsed('mei', [[today, 30, 5]]));
    const both = fileOf({ observerId: 'ana' }, [
      ...browsed('ana', [[today, 20, 2]]),
      ...browsed('mei', [[today - 1, 30, 5]]),
    ]);
    await load(warehouse, mine);
    await load(warehouse, both);
    await forgetObserver(warehouse, 'mei');
    const left = JSON.stringify({ ...(await allRows(warehouse)), forgotten: [] });
    expect(left).not.toContain('mei');
    expect(left).toContain('ana');
    await expect(load(warehouse, mine)).rejects.toThrow('was forgotten');
    expect(await load(warehouse, both, { again: true })).toMatchObject({ leftOut: 30 });
    expect(JSON.stringify({ ...(await allRows(warehouse)), forgotten: [] })).not.toContain('mei');
  });
});
