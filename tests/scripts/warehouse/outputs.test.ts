import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClickHouse, type OwnServer, startOwnServer } from '../../../scripts/warehouse/own-server';
import { readTeamFile } from '../../../storage/team-file';
import { categoryOf } from '../../../trends/items/item-names';
import { browsed, fileOf, load, newWarehouse, today } from './a-warehouse';

const program = findClickHouse();
let own: OwnServer;
const folder = mkdtempSync(join(tmpdir(), 'trendcrest-outputs-'));
const tsx = 'node_modules/tsx/dist/cli.mjs';

function run(...args: string[]): string {
  const env = { TRENDCREST_WAREHOUSE_PASSWORD: 'own-server', TRENDCREST_WAREHOUSE_SALT: 'salt of the team' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, 'scripts/warehouse.ts', ...args, '--database', 'outputs'],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env, TRENDCREST_WAREHOUSE_URL: own.address.url },
    },
  );
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('✗')]);
  return stdout;
}

describe.skipIf(!program)('what comes out of ClickHouse', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    own = await startOwnServer(program as string);
    const warehouse = await newWarehouse(own, 'outputs');
    for (const name of ['mei', 'ana']) {
      const days = Array.from({ length: 40 }, (_, at): [number, number, number] => [today - at, 40, at < 7 ? 6 : 2]);
      await load(warehouse, fileOf({ observerId: name }, browsed(name, days)));
    }
  }, 60_000);
  afterAll(() => own?.stop());
  const until = ['--to', new Date(today * 86_400_000).toISOString().slice(0, 10)];

  it('is a table for people', () => {
    const [head = '', row = ''] = run('rank', ...until).split('\n');
    expect(head.split(/ {2,}/).slice(0, 7)).toEqual([
      'rank',
      'item',
      'stage',
      'score',
      'score_band',
      'certainty',
      'agreement',
    ]);
    expect(row).toMatch(/^ +1 {2}Crystals {2}\w+ .* 84 +560 +42 +2 /);
  });

  it("is the extension's own CSV, workbook and JSON", () => {
    const csv = parse(run('rank', ...until, '--as', 'csv'), { columns: true, bom: true }) as Record<string, string>[];
    expect(csv).toMatchObject([{ item_id: 'crystals', observers_7d: '2', distinct_videos_7d: '42', agreement: '1' }]);
    const { about, rows } = JSON.parse(run('rank', ...until, '--as', 'json', '--cap', 'none', '--market', 'GB'));
    expect(about).toMatchObject({ table: 'team-ranking', market_filter: 'GB', other_filter: 'cap=none' });
    expect(rows).toMatchObject([{ item_id: 'crystals', score: Number(csv[0]?.score), observers_7d: 2 }]);
    const path = join(folder, 'team.xlsx');
    expect(run('rank', ...until, '--as', 'xlsx', '--out', path)).toBe('');
    const sheet = new TextDecoder().decode(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('distinct_videos_7d');
    expect(readdirSync(folder)).toEqual(['team.xlsx']);
  });

  it('is a team file that the extension opens', () => {
    const path = join(folder, 'team.json');
    run(
      'rank',
      ...until,
      '--as',
      'team',
      '--out',
      path,
      '--team',
      'Sourcing',
      '--observer',
      'mei',
      '--observer',
      'ana',
    );
    expect(readTeamFile(readFileSync(path, 'utf8'))).toMatchObject({
      ...{ team: 'Sourcing', observers: 2, products: 560, videos: 280, today, toDay: today, windowDays: 7 },
      items: [{ itemId: 'crystals', name: 'Crystals', category: categoryOf('crystals'), sightings: 84, agreement: 1 }],
    });
  });

  it('is a history, and a snapshot that the score command counts again', () => {
    const days = parse(run('history', 'crystals', '--as', 'csv'), { columns: true, bom: true });
    expect(days).toHaveLength(40);
    expect(days.at(-1)).toMatchObject({ sightings: '12', product_videos: '80', distinct_videos: '6', observers: '2' });
    const path = join(folder, 'snapshot.json');
    run('export', 'snapshot', ...until, '--out', path);
    const { status, stderr } = spawnSync(process.execPath, [tsx, 'scripts/score.ts', path], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '1 of 1 items have the scores that the snapshot says.\n']);
  });

  it('is a status that names every browser', () => {
    const text = run('status');
    expect(text).toMatch(/sightings +3200\n/);
    expect(text).toContain('  mei: 1 file (Trendcrest 1.2.3)');
  });
});
