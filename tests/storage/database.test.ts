import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { tableOf } from '../../storage/backup/backup-line';
import { openDatabase } from '../../storage/database';
import { findRanking } from '../../storage/find-ranking';
import { forgetOld } from '../../storage/keeping/forget-old';
import { videosSince } from '../../storage/videos-of-days';
import { unzipped } from './backup/made-file';

const firstTables = {
  ...{ videos: 'videoId, *itemIds, lastSeenAt, author', observations: '[videoId+observerId+seenAt]' },
  ...{ sightings: '[observerId+day+videoId+surface]', exposure: '[day+observerId+surface+market+account]' },
  ...{ buckets: '[itemId+day+observerId+surface+market+account], day', items: 'itemId, rank' },
  ...{ sellers: '[itemId+author], [itemId+lastDay]', products: 'productId, *itemIds', authors: 'handle' },
  ...{ productLooks: '[productId+seenAt]', carts: '[videoId+cartId], productId', choices: 'itemId' },
  ...{ hashtagLooks: '[tag+source+seenAt]', health: '[day+pageKind]', standing: 'id' },
};

/** The tables as the first version made them, or as a later one does that adds some, with rows in them. */
async function makeFirst(name: string, version = 1, added: Record<string, string> = {}): Promise<void> {
  const first = new Dexie(name);
  first.version(version).stores({ ...firstTables, ...added });
  const text = await unzipped(new Blob([readFileSync('tests/fixtures/backup-0.1.0.ndjson.gz')]));
  for (const line of text.trimEnd().split('\n').slice(2, -1)) {
    const { type, ...row } = JSON.parse(line);
    await first.table(tableOf[type as keyof typeof tableOf]).put(row);
  }
  first.close();
}

it('data of the first version is brought up to date, and nothing of it is lost', async () => {
  await makeFirst('from-first');
  const database = openDatabase('from-first');
  expect(await database.videos.count()).toBe(32);
  expect(await database.observations.count()).toBe(45);
  expect(await database.remarks.count()).toBe(0);
  expect((await findRanking(database, 20_005)).items.map(({ itemId }) => itemId)).toContain('crystals');
  await database.delete();
});

it('data of the third version loses two indexes and no row; what was seen lately and long ago is found without them', async () => {
  await makeFirst('from-third', 3, {
    observations: '[videoId+observerId+seenAt], seenAt',
    sellers: '[itemId+author], [itemId+lastDay], lastDay',
    remarks: 'itemId, followedAt',
  });
  const database = openDatabase('from-third');
  expect(await database.videos.count()).toBe(32);
  expect(await database.observations.count()).toBe(45);
  const indexes = [...database.videos.schema.indexes, ...database.observations.schema.indexes].map(({ name }) => name);
  expect(indexes).toEqual(['itemIds', 'author']);
  const videoIds = await database.videos.toCollection().primaryKeys();
  expect((await videosSince(database, 0)).toSorted()).toEqual(videoIds);
  await forgetOld(database, 30_000, 400);
  expect([await database.videos.count(), await database.observations.count()]).toEqual([0, 0]);
  await database.delete();
});

it('bringing it up to date that is interrupted leaves it as it was, and begins again', async () => {
  await makeFirst('interrupted');
  const stopped = new Dexie('interrupted');
  stopped
    .version(2)
    .stores({ remarks: 'itemId' })
    .upgrade(() => {
      throw new Error('the browser was closed');
    });
  await expect(stopped.open()).rejects.toThrow('the browser was closed');
  const before = new Dexie('interrupted');
  await before.open();
  expect([before.verno, before.tables.some(({ name }) => name === 'remarks')]).toEqual([1, false]);
  before.close();
  const database = openDatabase('interrupted');
  expect(await database.videos.count()).toBe(32);
  await database.delete();
});

it('waits while another window holds the old data, says so, and goes on by itself', async () => {
  await makeFirst('held');
  const old = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('held');
    opening.onsuccess = () => resolve(opening.result);
  });
  const database = openDatabase('held');
  const held = vi.fn();
  database.on('blocked', held);
  const opened = database.open();
  await vi.waitFor(() => expect(held).toHaveBeenCalled());
  old.close();
  await opened;
  expect(await database.videos.count()).toBe(32);
  await database.delete();
});

it('data of a newer version is left alone', async () => {
  const newer = new Dexie('newer');
  newer.version(99).stores({ videos: 'videoId' });
  await newer.open();
  newer.close();
  const database = openDatabase('newer');
  await expect(database.open()).rejects.toThrow(/VersionError|version 99/);
  await expect(database.videos.count()).rejects.toThrow();
});
