import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../storage/database';
import { findRanking } from '../../../storage/find-ranking';
import { saidOf } from '../../../trends/score/said';
import { browseWeeks, fileOf, today } from './wanted';

const folder = mkdtempSync(join(tmpdir(), 'trendcrest-snapshot-'));
let database: Database;
let written: string;

beforeAll(async () => {
  database = openDatabase(`test-${Math.random()}`);
  await browseWeeks(database);
  written = await (
    await fileOf(database, { what: 'snapshot', now: new Date(1970, 0, 1 + today + 2, 12).getTime() })
  ).file.text();
});
afterAll(() => database.delete());

function score(text: string) {
  const file = join(folder, 'snapshot.json');
  writeFileSync(file, text);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/score.ts', file],
    { encoding: 'utf8' },
  );
  return { status, stderr, rows: status === 2 ? [] : JSON.parse(stdout) };
}

describe('a snapshot', () => {
  it('holds the counts of each item beside those of all product videos, and what was said of them', async () => {
    const { days, n, items, today: day, about } = JSON.parse(written);
    expect([days.at(-1), n.at(-1), day]).toEqual(['2024-10-04', 34, '2024-10-06']);
    expect(items.map(({ item_id }: { item_id: string }) => item_id)).toContain('crystals');
    expect(items.find(({ item_id }: { item_id: string }) => item_id === 'crystals').k.at(-1)).toBe(14);
    expect(about).toMatchObject({ table: 'snapshot', formula_version: 1 });
  });

  it('gives anybody the scores that the extension shows, from the file alone', { timeout: 30_000 }, async () => {
    const { status, stderr, rows } = score(written);
    const { items } = await findRanking(database, today + 2);
    expect(rows.length).toBe(items.length);
    for (const { item_id, ...said } of rows) {
      const shown = items.find(({ itemId }) => itemId === item_id);
      expect(shown && saidOf(shown)).toEqual(
        Object.fromEntries(
          Object.entries(said).map(([name, value]) => [
            name,
            typeof value === 'number' ? expect.closeTo(value, 9) : value,
          ]),
        ),
      );
    }
    expect(stderr).toContain(`${items.length} of ${items.length} items have the scores that the snapshot says.`);
    expect(status).toBe(0);
  });

  it('gives the scores of one market where it was asked for one', { timeout: 30_000 }, async () => {
    const { file } = await fileOf(database, { what: 'snapshot', place: { market: 'GB' } });
    const text = await file.text();
    expect(JSON.parse(text).n.at(-1)).toBe(32);
    expect(score(text).status).toBe(0);
  });

  it('is found out where its scores are not those of its counts', { timeout: 30_000 }, () => {
    const changed = JSON.parse(written);
    changed.items[0].said.score += 1;
    const { status, stderr } = score(JSON.stringify(changed));
    expect(status).toBe(1);
    expect(stderr).toContain(`not so: ${changed.items[0].item_id}`);
  });

  it.each([
    ['"version":1', '"version":2', 'Snapshots of version 2 are unknown here'],
    ['"2024-10-04"', '"2024-09-01"', 'do not rise at 2024-09-01'],
    ['"k":[', '"k":[3,', 'k has 7 days'],
  ])('is refused where it says %s as %s', { timeout: 30_000 }, (from, to, words) => {
    expect(score(written.replace(from, to))).toMatchObject({ status: 2, stderr: expect.stringContaining(words) });
  });
});
