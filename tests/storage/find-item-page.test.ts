import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { findItemPage } from '../../storage/find-item-page';
import { crystals, phoneCases, recordOn } from './many-days';
import { noon } from './signal-of';

const today = 20_000;
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const page = async () => {
  const found = await findItemPage(database, 'crystals', noon(today), today);
  if (!found) throw new Error('The item was seen');
  return found;
};

it('an item that was never seen has no page', async () => {
  expect(await findItemPage(database, 'crystals', noon(today), today)).toBeUndefined();
});

it('shows the thirty videos seen last, latest first', async () => {
  for (const ago of [2, 1, 0]) await recordOn(database, today - ago, crystals(20, ago * 100));
  const { videos, history } = await page();
  expect(videos.map(({ seenAt }) => seenAt)).toEqual([
    ...Array(20).fill(noon(today)),
    ...Array(10).fill(noon(today - 1)),
  ]);
  expect(history.map(({ k, n }) => [k, n])).toEqual(Array(3).fill([20, 20]));
});

it('of an item with many videos it reads the last days only, and finds the same', async () => {
  for (let ago = 9; ago >= 0; ago -= 1) {
    for (const part of [0, 1]) await recordOn(database, today - ago, crystals(30, ago * 100 + part * 30));
    await recordOn(database, today - ago, phoneCases(20, 5_000 + ago * 100));
  }
  const { videos } = await page();
  expect(await database.videos.where('itemIds').equals('crystals').count()).toBe(600);
  expect(videos).toHaveLength(30);
  expect(videos.every(({ seenAt, caption }) => seenAt === noon(today) && caption.startsWith('crystals'))).toBe(true);
});

it('says where the carts lead, as shares of the videos with a cart', async () => {
  const to = (destination: string) => ({ carts: [{ source: destination }] });
  await recordOn(database, today, [
    ...crystals(3, 0, to('tiktok-shop')),
    ...crystals(1, 10, to('shopify')),
    ...crystals(9, 20),
  ]);
  expect((await page()).cartsLeadTo).toEqual([
    { destination: 'tiktok-shop', share: 0.75 },
    { destination: 'shopify', share: 0.25 },
  ]);
});

it('counts the sellers of both weeks alike: those that were really seen in them', async () => {
  const by = (author: string) => crystals(1, Number(author.slice(1)), { author });
  await recordOn(database, today - 40, ['a1', 'a2'].flatMap(by));
  await recordOn(database, today - 24, ['a2', 'a3', 'a4'].flatMap(by));
  await recordOn(database, today - 14, ['a5'].flatMap(by));
  await recordOn(database, today, ['a1', 'a4'].flatMap(by));
  // a1 was there before and after, but not in that week; a2 was.
  expect(await page()).toMatchObject({ sellersBefore: 3, sellers: 2 });
});

it('marks the sales events of the market in which it was seen most', async () => {
  await recordOn(database, today, crystals(3, 0, { market: 'ID' }));
  const { events } = await page();
  // 20,000 days after 1970-01-01 is 2024-10-04.
  expect(events.map(({ event }) => event)).toEqual(['10-10']);
});

it('says of each video how fast it is watched, and on what that rests', async () => {
  const uploadedAt = noon(today - 4);
  await recordOn(database, today - 2, crystals(1, 0, { uploadedAt, views: 4_000 }));
  await recordOn(database, today, [
    ...crystals(1, 0, { uploadedAt, views: 8_800 }),
    ...crystals(1, 10, { uploadedAt, views: 8_800 }),
    ...crystals(1, 20, { views: 8_800 }),
  ]);
  const { videos } = await page();
  expect(videos.map(({ speed }) => speed?.kind).toSorted()).toEqual(['estimate', 'observed', undefined]);
});
