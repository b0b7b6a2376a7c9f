import { describe, expect, test } from 'vitest';
import { umbrellaTags } from '../vocabulary/umbrella-tags';
import { captionOf, planOf } from './captions';
import { makeMarket } from './make-market';
import { uploadsOn } from './make-video';
import { type Region, regions } from './regions';
import { supplyAt } from './supply-at';
import { keyOf, sources, type VideoKey } from './video-key';

const market = makeMarket({ seed: 2, firstDay: 20_700, days: 60 });
const now = 20_759.9 * 86_400_000;
const share = <T>(all: T[], is: (one: T) => boolean) => all.filter(is).length / all.length;

function postedOn(day: number, region: Region): VideoKey[] {
  return [...market.items.keys()].flatMap((source) =>
    Array.from({ length: uploadsOn(market, { source, day }) }, (_, number) => ({ source, region, day, number })),
  );
}

const isProduct = (id: string) => (keyOf(market.seed, id)?.source ?? sources.fun) < sources.fun;

describe('what sellers write', () => {
  const keys = [20_710, 20_730, 20_750].flatMap((day) => regions.flatMap((region) => postedOn(day, region)));

  test('41 % carry no hashtag', () => {
    expect(share(keys, (key) => captionOf(market, key).tags.length === 0)).toBeCloseTo(0.41, 1);
    expect(Math.abs(share(keys, (key) => captionOf(market, key).tags.length === 0) - 0.41)).toBeLessThan(0.03);
  });

  test('two thirds name the thing, in words or in a hashtag', () => {
    const isNamed = (key: VideoKey) => {
      const thing = market.items[key.source]?.thing;
      const { text } = captionOf(market, key);
      const names = [...Object.values(thing?.words ?? {}).flat(), ...(thing?.tags ?? [])];
      return names.some((name) => text.toLowerCase().includes(name.toLowerCase()));
    };
    expect(Math.abs(share(keys, isNamed) - 2 / 3)).toBeLessThan(0.03);
    expect(Math.abs(share(keys, (key) => planOf(market, key).names !== undefined) - 2 / 3)).toBeLessThan(0.02);
  });

  test('every slot is filled, and hardly a caption stands twice among those that name their thing', () => {
    const texts = keys.map((key) => captionOf(market, key).text);
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
    const naming = keys
      .filter((key) => planOf(market, key).names === 'words')
      .map((key) => captionOf(market, key).text);
    expect(new Set(naming).size / naming.length).toBeGreaterThan(0.85);
  });

  test('eight languages are written, misspelt umbrella hashtags among them', () => {
    expect(new Set(keys.map((key) => captionOf(market, key).language)).size).toBe(8);
    expect(keys.some((key) => captionOf(market, key).tags.includes('tiktokmademebuylt'))).toBe(true);
  });
});

describe('what the lists hold', () => {
  test.each(regions)('in %s, a feed holds one product video in 150, a shelf nine in ten', (region) => {
    const feeds = [1, 2, 3].flatMap((seed) => supplyAt(market, { now, region, seed }).feed(0, 1_200));
    expect(feeds).toHaveLength(3_600);
    expect(share(feeds, ({ id }) => isProduct(id))).toBeGreaterThan(1 / 300);
    expect(share(feeds, ({ id }) => isProduct(id))).toBeLessThan(1 / 90);
    const shelf = supplyAt(market, { now, region }).tag('tiktokshop', 0, 400);
    expect(shelf.length).toBeGreaterThan(200);
    expect(Math.abs(share(shelf, ({ id }) => isProduct(id)) - 0.9)).toBeLessThan(0.06);
  });

  test('every video of a shelf carries its hashtag', () => {
    const supply = supplyAt(market, { now, region: 'ID' });
    for (const tag of ['racuntiktok', 'keranjangkuning', 'tiktokmademebuyit']) {
      expect(umbrellaTags.has(tag)).toBe(true);
      const titles = supply.tag(tag, 0, 50).map(({ challenges = [] }) => challenges.map(({ title }) => title));
      expect(titles.length).toBeGreaterThan(20);
      expect(titles.every((written) => written.includes(tag))).toBe(true);
    }
  });

  test('what misleads stands in the feed: words of things that nobody sells there', () => {
    const feed = supplyAt(market, { now, region: 'GB' })
      .feed(0, 1_200)
      .filter(({ id }) => !isProduct(id));
    for (const trap of [/crystal palace/i, /kpop/i, /hair tutorial/i, /phone/i, /pop it/i, /gorilla/i])
      expect(feed.some(({ desc }) => trap.test(desc))).toBe(true);
    expect(feed.every(({ isECVideo }) => isECVideo === undefined)).toBe(true);
  });
});
