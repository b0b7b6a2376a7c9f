import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { findBadges } from '../../storage/find-badges';
import { crystals, phoneCases, recordOn } from './many-days';
import { plain, signalOf } from './signal-of';

const day = 20_000;
let database: Database;

beforeEach(async () => {
  database = openDatabase(`test-${Math.random()}`);
  await recordOn(database, day, [...crystals(9, 0), ...phoneCases(20, 100)]);
});
afterEach(() => database.delete());

const unseen = 500;
const listed = (number: number, change = {}) => {
  const { seenAt: _, ...signal } = signalOf(number, change);
  return signal;
};
const ask = (signals: ReturnType<typeof listed>[]) =>
  findBadges(database, { videoIds: signals.map(({ videoId }) => videoId), listed: signals }, day);

describe('a badge', () => {
  it('of a video that a list brought and nobody saw is that of its item', async () => {
    const seen = signalOf(1);
    const badges = await ask([listed(unseen)]);
    const stored = await findBadges(database, { videoIds: [seen.videoId], listed: [] }, day);
    expect(badges[listed(unseen).videoId]).toEqual(stored[seen.videoId]);
    expect(badges[listed(unseen).videoId]?.itemId).toBe('crystals');
  });

  it('is not there for a video that shows no product, on whatever page a list brings it', async () => {
    expect(await ask([listed(unseen, { ...plain, surface: 'feed' })])).toEqual({});
  });

  it('says that a product on a shopping hashtag is none of the catalogue', async () => {
    const onShelf = { surface: 'opened', tag: 'tiktokmademebuyit' } as const;
    const selling = { caption: 'zip puddle restock, link in bio', hashtags: [] };
    const badges = await ask([listed(unseen, { ...selling, ...onShelf })]);
    expect(Object.values(badges)).toMatchObject([{ stage: 'watching', itemId: undefined }]);
    // Every tenth there shows no product, though it is counted as one.
    expect(await ask([listed(unseen, { ...plain, ...onShelf })])).toEqual({});
    await recordOn(database, day, [signalOf(unseen, plain)]);
    expect(await findBadges(database, { videoIds: [signalOf(unseen).videoId], listed: [] }, day)).toEqual({});
  });

  it('stores nothing by being asked for', async () => {
    const before = await database.videos.count();
    await ask([listed(unseen)]);
    expect(await database.videos.count()).toBe(before);
  });
});
