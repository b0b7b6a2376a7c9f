import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBackup, restoreBackup } from '../../../storage/backup/restore';
import { makeBackup } from '../../../storage/backup/write-backup';
import { type Database, openDatabase } from '../../../storage/database';
import { findRanking } from '../../../storage/find-ranking';
import { linesOf, unzipped } from './made-file';
import { allRows, decide, recordHistory } from './whole-history';

const now = 1_790_000_000_000;
const given = { appVersion: '0.1.0', settings: { theme: 'dark' }, now };
let database: Database;
let other: Database;
beforeEach(async () => {
  [database, other] = [openDatabase(`test-${Math.random()}`), openDatabase(`other-${Math.random()}`)];
  await recordHistory(database, 'mine');
  await decide(database, 'own-tonight', 1);
});
afterEach(async () => {
  await database.delete();
  await other.delete();
});

describe('a backup', () => {
  it('brings every row of every table back, in place of what was there', async () => {
    const before = await allRows(database);
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
    const file = await makeBackup(database, given);
    await recordHistory(other, 'somebody else', 3);
    const { settings } = await restoreBackup(other, file);
    expect(await allRows(other)).toEqual(before);
    expect(settings).toEqual({ theme: 'dark' });
    expect(await findRanking(other, 20_005)).toEqual(await findRanking(database, 20_005));
  });

  it('says before it is restored what is in it', async () => {
    const { header, counts } = await checkBackup(other, await makeBackup(database, given));
    expect(header).toMatchObject({ appVersion: '0.1.0', madeAt: now, databaseVersion: database.verno });
    expect(counts).toMatchObject({ video: await database.videos.count(), choice: 1, standing: 1 });
    expect(await other.videos.count()).toBe(0);
  });

  it('of nothing restores nothing', async () => {
    await restoreBackup(database, await makeBackup(other, given));
    expect(Object.values(await allRows(database)).flat()).toEqual([]);
  });

  it('tells how far it is, and can be called off with nothing changed', async () => {
    const told: number[] = [];
    const file = await makeBackup(database, given, { onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(1);
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await recordHistory(other, 'somebody else', 3);
    const before = await allRows(other);
    await expect(makeBackup(database, given, { signal: stop.signal })).rejects.toThrow('enough');
    await expect(restoreBackup(other, file, { signal: stop.signal })).rejects.toThrow('enough');
    expect(await allRows(other)).toEqual(before);
  });

  it('is lines of JSON that any program can read, its last the checksum of those before', async () => {
    const file = await makeBackup(database, given);
    const [first = ''] = await linesOf(file);
    expect(JSON.parse(first)).toMatchObject({ type: 'header', format: 'trendcrest-backup', version: 1 });
    const text = await unzipped(file);
    const end = text.trimEnd().lastIndexOf('\n') + 1;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.slice(0, end)));
    expect(JSON.parse(text.slice(end)).sha256).toBe(Buffer.from(digest).toString('hex'));
  });
});

describe('a backup that an earlier version wrote', () => {
  // One for each released version; never written anew.
  it.each([['0.1.0', 32, 175]])('%s is restored', async (version, videos, lines) => {
    const file = new Blob([readFileSync(`tests/fixtures/backup-${version}.ndjson.gz`)]);
    expect(await linesOf(file)).toHaveLength(lines);
    await restoreBackup(database, file);
    expect(await database.videos.count()).toBe(videos);
    const { items } = await findRanking(database, 20_005);
    expect(items.map(({ itemId }) => itemId)).toContain('crystals');
    expect(await database.choices.get('own-tonight')).toBeDefined();
  });
});
