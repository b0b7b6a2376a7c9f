import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { findBadges } from '../../storage/find-badges';
import { findCard } from '../../storage/find-card';
import { follow } from '../../storage/find-watched';
import { crystals, phoneCases, recordOn } from './many-days';
import { noon, plain, signalOf } from './signal-of';

const today = 20_000;
let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const { videoId } = signalOf(0);
const card = () => findCard(database, videoId, noon(today), today);

describe('the card of a badge', () => {
  it('is missing for a video that shows no product, and for one that nobody saw', async () => {
    await recordOn(database, today, [signalOf(0, { ...plain, surface: 'feed' })]);
    expect(await card()).toBeUndefined();
    expect(await findCard(database, '7999999999999999999', noon(today), today)).toBeUndefined();
  });

  it('says of the item what its page says, and of the video how fast it is watched', async () => {
    const uploadedAt = noon(today - 4);
    await recordOn(database, today - 1, [signalOf(0, { uploadedAt, views: 4_000 })]);
    const early = await findCard(database, videoId, noon(today - 1), today - 1);
    expect(early?.speed?.kind).toBe('estimate');
    await recordOn(database, today, [signalOf(0, { uploadedAt, views: 5_200 }), ...crystals(5, 1)]);
    const found = await card();
    expect(found?.speed?.kind).toBe('observed');
    expect(found?.speed?.viewsPerHour).toBeGreaterThan(25);
    expect(found?.item).toMatchObject({ itemId: 'crystals', sightings: 7 });
    expect(found?.badge.itemId).toBe('crystals');
  });

  it('names where the cart leads and for how much; a caption’s price is marked as one', async () => {
    const cart = {
      source: 'TikTok Shop',
      productId: '1',
      title: 'Healing Crystals',
      written: '£8.99',
      currency: 'GBP',
    };
    await recordOn(database, today, [signalOf(0, { carts: [cart] })]);
    expect((await card())?.cart).toEqual({
      destination: 'tiktok-shop',
      price: { amount: 8.99, currency: 'GBP' },
      isFromCaption: false,
    });
    const said = signalOf(1, { caption: 'crystals only £5 #crystals #tiktokmademebuyit' });
    await recordOn(database, today, [said]);
    expect((await findCard(database, said.videoId, noon(today), today))?.cart).toEqual({
      destination: undefined,
      price: { amount: 5, currency: 'GBP' },
      isFromCaption: true,
    });
  });

  it('of several items speaks of the followed one, and names the others', async () => {
    const both = signalOf(0, {
      caption: 'healing crystals and a phone case #phonecase #tiktokmademebuyit',
      hashtags: ['phonecase', 'tiktokmademebuyit'],
    });
    await recordOn(database, today, [both, ...crystals(12, 1), ...phoneCases(3, 100)]);
    const unfollowed = await card();
    expect(['crystals', 'phone-case']).toContain(unfollowed?.badge.itemId);
    expect(unfollowed?.otherItems.length).toBeGreaterThan(0);
    for (const itemId of ['crystals', 'phone-case']) {
      await follow(database, itemId, true, noon(today), today);
      expect(await card()).toMatchObject({ badge: { itemId }, isFollowed: true });
      expect((await findBadges(database, { videoIds: [videoId], listed: [] }, today))[videoId]?.itemId).toBe(itemId);
      await follow(database, itemId, false, noon(today), today);
    }
  });

  it('says "too early" of a product that names no item', async () => {
    const nameless = { caption: 'you need this #tiktokmademebuyit', hashtags: ['tiktokmademebuyit'] };
    await recordOn(database, today, [signalOf(0, nameless)]);
    const found = await card();
    expect(found).toMatchObject({ badge: { stage: 'watching' }, isFollowed: false, otherItems: [] });
    expect(found?.item).toBeUndefined();
    expect(found?.badge.itemId).toBeUndefined();
  });
});
