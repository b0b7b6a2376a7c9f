import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeFile } from '../../../storage/backup/merge';
import { makeBackup } from '../../../storage/backup/write-backup';
import { isPastOutdated } from '../../../storage/change-choices';
import { type Database, openDatabase } from '../../../storage/database';
import { deleteEverything, deleteSeen } from '../../../storage/keeping/delete-seen';
import { recogniseAgain } from '../../../storage/recognise-again';
import { rescore } from '../../../storage/rescore';
import { allRows, decide, recordHistory } from '../backup/whole-history';
import { phoneCases, recordOn } from '../many-days';
import { noon } from '../signal-of';

let database: Database;
beforeEach(async () => {
  database = openDatabase(`test-${Math.random()}`);
  await recordHistory(database, 'mine');
  await decide(database, 'own-tonight', 1);
});
afterEach(() => database.delete());

/** The tables in which something is said that matches. */
async function tablesWith(text: RegExp): Promise<string[]> {
  const rows = await allRows(database);
  return Object.keys(rows).filter((name) => text.test(JSON.stringify(rows[name])));
}

/** Counts and scores, without the moments. */
async function counts(of: Database) {
  const { exposure, buckets, items, sellers } = await allRows(of);
  const scores = (items as { itemId: string; state: object }[]).map(({ itemId, state }) => ({ itemId, state }));
  return { exposure, buckets, sellers, scores };
}

describe('deleting an item', () => {
  it('leaves no row of it, nor of its videos, products and sellers', async () => {
    expect(await tablesWith(/crystals/)).toEqual(
      expect.arrayContaining(['videos', 'sightings', 'buckets', 'items', 'sellers', 'products']),
    );
    const videoIds = await database.videos.where('itemIds').equals('crystals').primaryKeys();
    await deleteSeen(database, { itemId: 'crystals' });
    expect(await tablesWith(/"crystals"/)).toEqual(['hashtagLooks']);
    expect(await tablesWith(new RegExp(videoIds.join('|')))).toEqual([]);
    expect(await tablesWith(/"productId":"17"/)).toEqual([]);
  });

  it('leaves the rest as if it had never been seen', async () => {
    const without = openDatabase(`without-${Math.random()}`);
    for (const day of [0, 1, 4]) await recordOn(without, 20_000 + day, phoneCases(4, day * 3 + 50));
    await deleteSeen(database, { itemId: 'crystals' });
    const [left, never] = [await counts(database), await counts(without)];
    const nameless = (rows: unknown) => JSON.parse(JSON.stringify(rows).replaceAll('observer-1', 'mine'));
    expect(left).toEqual(nameless(never));
    await without.delete();
  });
});

describe('deleting days', () => {
  it('leaves no row of them, and the others as if they had been all', async () => {
    const text = JSON.stringify(await allRows(database));
    expect(text).toContain(String(noon(20_001)));
    await deleteSeen(database, { days: { from: 20_001, to: 20_001 } });
    expect(await tablesWith(new RegExp(`${noon(20_001)}|"day":20001|20001[,\\]]`))).toEqual([]);
    expect(new Set((await database.exposure.toArray()).map(({ day }) => day))).toEqual(new Set([20_000, 20_004]));
    const before = await counts(database);
    await rescore(database);
    expect(await counts(database)).toEqual(before);
  });

  it('of all time leaves what the person decided, and whose browser it is', async () => {
    await deleteSeen(database, { days: {} });
    const rows = await allRows(database);
    expect(
      Object.keys(rows)
        .filter((name) => rows[name]?.length)
        .toSorted(),
    ).toEqual(['choices', 'remarks', 'standing']);
  });
});

describe('deleting a market', () => {
  it('leaves no row that names it, and the videos that were seen elsewhere too', async () => {
    expect(await tablesWith(/"US"/)).toEqual(expect.arrayContaining(['sightings', 'exposure']));
    const elsewhere = new Set(
      (await database.sightings.filter(({ market }) => market !== 'US').toArray()).map(({ videoId }) => videoId),
    );
    await deleteSeen(database, { market: 'US' });
    expect(await tablesWith(/"US"/)).toEqual([]);
    expect(new Set(await database.videos.toCollection().primaryKeys())).toEqual(elsewhere);
    expect(new Set((await database.observations.toArray()).map(({ videoId }) => videoId))).toEqual(elsewhere);
  });

  it('that was the only one leaves no seller', async () => {
    await deleteSeen(database, { market: 'US' });
    await deleteSeen(database, { market: 'GB' });
    const rows = await allRows(database);
    const left = Object.keys(rows).filter((name) => rows[name]?.length);
    expect(left).toEqual(expect.not.arrayContaining(['sellers', 'videos', 'items', 'buckets', 'exposure']));
  });
});

describe('deleting', () => {
  it('leaves the state of the counts as it was', async () => {
    const before = await database.standing.get('standing');
    await deleteSeen(database, { itemId: 'crystals' });
    const after = await database.standing.get('standing');
    expect({ ...after, exposure: undefined }).toEqual({ ...before, exposure: undefined });
  });

  it('that is called off says that what is left is not counted yet', async () => {
    const stop = new AbortController();
    const work = { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) };
    await expect(deleteSeen(database, { itemId: 'crystals' }, work)).rejects.toThrow('enough');
    expect(isPastOutdated((await database.standing.get('standing')) ?? {})).toBe(true);
  });

  it('everything leaves no row in any table', async () => {
    await deleteEverything(database);
    expect(Object.values(await allRows(database)).flat()).toEqual([]);
  });

  it.each([{ itemId: 'crystals' }, { days: { from: 20_001 } }, { market: 'US' }])(
    '%j is undone by merging the backup from before, with what was seen since',
    async (deletion) => {
      await recogniseAgain(database);
      const backup = await makeBackup(database, { appVersion: '1', settings: {}, now: 1 });
      const before = await counts(database);
      await deleteSeen(database, deletion);
      await mergeFile(database, backup, { now: noon(20_010) });
      expect(await counts(database)).toEqual(before);
    },
  );
});
