import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { findItemPage } from '../../storage/find-item-page';
import { crystals, recordOn } from './many-days';

const today = 20_000;
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const page = async () => {
  const found = await findItemPage(database, 'crystals', today);
  if (!found) throw new Error('The item was seen');
  return found;
};

it('an item that was never seen has no page', async () => {
  expect(await findItemPage(database, 'crystals', today)).toBeUndefined();
});

it('has a day for each day with browsing', async () => {
  for (const ago of [2, 1, 0]) await recordOn(database, today - ago, crystals(20, ago * 100));
  expect((await page()).history.map(({ day, k, n }) => [day, k, n])).toEqual(
    [2, 1, 0].map((ago) => [today - ago, 20, 20]),
  );
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

it('says where sellers leave in numbers', async () => {
  const by = (author: string, number: number) => crystals(1, number, { author });
  await recordOn(database, today - 8, Array.from({ length: 31 }, (_, number) => by(`a${number}`, number)).flat());
  await recordOn(
    database,
    today,
    ['a1', 'a2', 'a3', 'a4'].flatMap((author, number) => by(author, 100 + number)),
  );
  expect((await page()).crowd).toEqual({ kind: 'sellers-leave', before: 31, now: 4 });
});

it('marks the sales events of the market in which it was seen most', async () => {
  await recordOn(database, today, crystals(3, 0, { market: 'ID' }));
  const { events } = await page();
  // 20,000 days after 1970-01-01 is 2024-10-04.
  expect(events.map(({ event }) => event)).toEqual(['10-10']);
});
