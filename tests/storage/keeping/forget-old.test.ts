import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../storage/database';
import { isBackupDue } from '../../../storage/keeping/backup-due';
import { forgetOld } from '../../../storage/keeping/forget-old';
import { measureSpace } from '../../../storage/keeping/measure-space';
import { recogniseAgain } from '../../../storage/recognise-again';
import { allRows, recordHistory } from '../backup/whole-history';
import { noon } from '../signal-of';

let database: Database;
beforeEach(async () => {
  database = openDatabase(`test-${Math.random()}`);
  for (const number of [0, 100]) await recordHistory(database, 'mine', number);
});
afterEach(() => database.delete());

const counted = async () => {
  const { exposure, buckets, items } = await allRows(database);
  return { exposure, buckets, items };
};

describe('what was seen long ago', () => {
  it('is forgotten, and everything that was counted and scored stays, even when all is recognised anew', async () => {
    const before = await counted();
    await forgetOld(database, 20_110, 50);
    expect(await counted()).toEqual(before);
    const { videos, carts, observations, sightings, sellers, productLooks } = await allRows(database);
    expect(observations?.length).toBeGreaterThan(0);
    expect((observations as { seenAt: number }[]).every(({ seenAt }) => seenAt >= noon(20_060) - 43_200_000)).toBe(
      true,
    );
    expect(productLooks).toHaveLength(1);
    const kept = new Set((videos as { videoId: string }[]).map(({ videoId }) => videoId));
    for (const rows of [carts, observations, sightings] as { videoId: string }[][]) {
      expect(rows.filter(({ videoId }) => !kept.has(videoId))).toEqual([]);
    }
    expect((sellers as { lastDay: number }[]).every(({ lastDay }) => lastDay >= 20_060)).toBe(true);
    await recogniseAgain(database);
    expect((await counted()).buckets).toEqual(before.buckets);
  });

  it('stays while it is not old', async () => {
    const before = await allRows(database);
    await forgetOld(database, 20_110, 400);
    expect(await allRows(database)).toEqual(before);
  });
});

describe('the reminder of a backup', () => {
  const day = 86_400_000;
  const today = 20_200;
  const place = { observerId: 'mine', surface: 'shelf', market: 'GB', account: 'unknown' } as const;
  const addVideos = (on: number, videos: number) =>
    database.exposure.bulkPut([{ day: on, ...place, videos, products: 0 }]);

  it('comes when the last one is old and much was seen on later days, and not before', async () => {
    const at = noon(today);
    expect(await isBackupDue(database, {}, at)).toBe(false);
    await addVideos(today, 1_999);
    await addVideos(today + 1, 1);
    const due = (backedUpAt: number, days: number) => isBackupDue(database, { backedUpAt }, at + days * day);
    expect(await due(at - day, 10)).toBe(false);
    expect(await due(at - day, 30)).toBe(true);
    expect(await due(at, 31)).toBe(false);
    expect(await isBackupDue(database, {}, at)).toBe(true);
  });

  it('can be put off for a week', async () => {
    const at = noon(today);
    await addVideos(today, 2_000);
    expect(await isBackupDue(database, { backupPutOffAt: at }, at + 6 * day)).toBe(false);
    expect(await isBackupDue(database, { backupPutOffAt: at }, at + 7 * day)).toBe(true);
  });
});

it('the space is told by table, also where the browser does not say how much it is', async () => {
  const { rows, bytes } = await measureSpace(database);
  expect(Object.keys(rows).toSorted()).toEqual(database.tables.map(({ name }) => name).toSorted());
  expect(rows.videos).toBe(await database.videos.count());
  expect(bytes).toBeUndefined();
});
