import { describe, expect, test } from 'vitest';
import { placeCarts } from '../../../signals/carts/place-cart';
import { readList } from '../../../signals/lists/read-list';
import { sellersOn } from './authors';
import { makeMarket } from './make-market';
import { marketPlaces, regions } from './regions';
import { supplyAt } from './supply-at';
import { keyOf } from './video-key';

const market = makeMarket({ seed: 3, firstDay: 20_700, days: 60 });
const now = 20_759.8 * 86_400_000;
const supply = supplyAt(market, { now, region: 'GB' });
const numberOf = (itemId: string) => market.items.findIndex((item) => item.itemId === itemId);

describe('a supply', () => {
  test('gives the same part of a list again, without a video twice', () => {
    for (const list of [supply.feed, supply.explore, supply.following]) {
      expect(list(5, 10)).toEqual(list(0, 15).slice(5));
      const ids = list(0, 2_000).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(list(5_000, 10)).toEqual([]);
    }
  });

  test.each([
    ['its hashtag', () => supply.tag('lashserum', 0, 30)],
    ['a search', () => supply.search('lash serum', 0, 30)],
  ])('%s shows videos of the item', (_, list) => {
    const videos = list();
    expect(videos.length).toBeGreaterThan(10);
    const ofIt = videos.filter(({ id }) => keyOf(market.seed, id)?.source === numberOf('lash-serum'));
    expect(ofIt.length / videos.length).toBeGreaterThan(0.7);
  });

  test('a profile shows what its author posted, newest first', () => {
    for (const { author, id } of supply.tag('tiktokshop', 0, 12)) {
      const posted = supply.profile(author.uniqueId, 0, 60);
      expect(new Set(posted.map((video) => video.author.uniqueId))).toEqual(new Set([author.uniqueId]));
      expect(posted.map(({ createTime }) => createTime)).toEqual(
        posted.map(({ createTime }) => createTime).toSorted((a, b) => b - a),
      );
      expect(supply.author(author.uniqueId)?.id).toBe(author.id);
      if (posted.length < 60) expect(posted.map((video) => video.id)).toContain(id);
    }
    expect(supply.profile('nobody', 0, 10)).toEqual([]);
    expect(supply.author('nobody12')).toBeUndefined();
  });

  test('a cart leads to a product, and the product to its store', () => {
    const [cart] = readList(JSON.stringify({ itemList: supply.tag('tiktokshop', 0, 100) }), {
      source: 'tap',
      surface: 'shelf',
    }).signals.flatMap(({ carts }) => placeCarts(carts).filter(({ destination }) => destination === 'tiktok-shop'));
    const product = supply.product(cart?.productId ?? '');
    expect(product?.title).toBe(cart?.title);
    expect(supply.store(product?.seller.id ?? '').map(({ id }) => id)).toContain(product?.id);
    expect(supply.product('1729400000000000001')).toBeUndefined();
    expect(supply.store('123')).toEqual([]);
  });

  test('each of the eight markets sells in its own money, on TikTok and beside it', () => {
    for (const region of regions) {
      const body = JSON.stringify({ itemList: supplyAt(market, { now, region }).tag('tiktokshop', 0, 400) });
      const { signals, unread } = readList(body, { source: 'tap', surface: 'shelf', market: region });
      expect(unread).toEqual({});
      const carts = signals.filter(({ origin }) => origin === region).flatMap(({ carts }) => placeCarts(carts));
      const destinations = new Set(carts.map(({ destination }) => destination));
      expect(destinations).toContain('tiktok-shop');
      expect(destinations).toContain('shopify');
      expect(destinations.size).toBeGreaterThan(2);
      const priced = carts.filter(({ price }) => price !== undefined);
      expect(priced.length).toBeGreaterThan(10);
      expect(new Set(priced.map(({ currency }) => currency))).toEqual(new Set([marketPlaces[region].currency]));
      expect(signals.some(({ isShopVideo, carts }) => isShopVideo && carts.length === 0)).toBe(true);
    }
  });

  test('sellers arrive with what is hot and leave with it, and totals only grow', () => {
    const popIt = numberOf('pop-it');
    const [before, hot, after] = [20_730, 20_742, 20_758].map((day) => sellersOn(market, popIt, day));
    expect(hot).toBeGreaterThan(3 * Math.max(before ?? 0, after ?? 0));
    const early = supplyAt(market, { now: now - 20 * 86_400_000, region: 'GB' });
    for (const tag of ['popit', 'tiktokmademebuyit', 'fyp'])
      expect(supply.tagTotals(tag).videoCount).toBeGreaterThan(early.tagTotals(tag).videoCount);
  });
});
