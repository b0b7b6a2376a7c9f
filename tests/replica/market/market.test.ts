import { describe, expect, test } from 'vitest';
import { makeMarket } from './make-market';
import { findVideo } from './make-video';
import { supplyAt } from './supply-at';
import { levelsOf, type Truth, windowStart } from './truth';

const today = 20_777;
const span = { firstDay: today - 119, days: 120 };
const market = makeMarket({ seed: 4, ...span });
const now = (today + 0.5) * 86_400_000;
const truthOf = (shape: Truth['shape']) => market.truths.filter((truth) => truth.shape === shape);
const levelOn = (truth: Truth, windowDay: number) => truth.levels[windowStart(span) - span.firstDay + windowDay] ?? 0;

describe('a market', () => {
  test('is the same for the same seed, and another for another', () => {
    const listsOf = (seed: number) => {
      const supply = supplyAt(makeMarket({ seed, ...span }), { now, region: 'GB' });
      return JSON.stringify([supply.feed(0, 20), supply.tag('tiktokmademebuyit', 0, 20), supply.following(0, 5)]);
    };
    expect(listsOf(4)).toBe(listsOf(4));
    expect(listsOf(4)).not.toBe(listsOf(5));
  });

  test('holds what moves, a dozen steady things, and thirty that no catalogue lists', () => {
    expect(truthOf('steady')).toHaveLength(12);
    expect(truthOf('unlisted')).toHaveLength(30);
    expect(truthOf('unlisted').every(({ itemId }) => itemId === undefined)).toBe(true);
    expect(truthOf('rise').map(({ itemId }) => itemId)).toContain('hair-dryer-brush');
    for (const shape of ['fall', 'fad', 'comeback'] as const) expect(truthOf(shape)).toHaveLength(1);
  });

  test('the shares of a day make one', () => {
    for (const day of [0, 60, 100, 119]) {
      const sum = market.items.reduce((whole, { levels }) => whole + (levels[day] ?? 0), 0);
      expect(sum).toBeCloseTo(1, 10);
    }
  });

  test('every share of what is known lies between 0.4 and 5 % at its highest', () => {
    for (const { levels } of market.truths) {
      expect(Math.max(...levels)).toBeGreaterThanOrEqual(0.004);
      expect(Math.max(...levels)).toBeLessThanOrEqual(0.05);
    }
  });
});

describe('the truth', () => {
  test('crystals fall and hair dryer brushes rise twelvefold over sixty days', () => {
    const [fall] = truthOf('fall');
    const [rise] = truthOf('rise');
    if (!fall || !rise) throw new Error('nothing moves');
    expect(levelOn(fall, 0) / levelOn(fall, 59)).toBeCloseTo(12 ** (59 / 60), 6);
    expect(levelOn(rise, 59) / levelOn(rise, 0)).toBeCloseTo(12 ** (59 / 60), 6);
    expect(fall.dates.halved).toBe(windowStart(span) + 17);
  });

  test('the fad is over within fifteen days, and the comeback comes after three weeks of nothing', () => {
    const [fad] = truthOf('fad');
    const [back] = truthOf('comeback');
    const hot = fad?.levels.flatMap((level, day) => (level > 0.04 * Math.max(...fad.levels) ? [day] : [])) ?? [];
    expect((hot.at(-1) ?? 0) - (hot[0] ?? 0) + 1).toBeLessThanOrEqual(15);
    expect(back && (back.dates.return ?? 0) - (back.dates.halved ?? 0)).toBeGreaterThan(21);
  });

  test('before the market begins nothing had moved', () => {
    expect(new Set(levelsOf(span, () => 1, 0.02))).toEqual(new Set([0.02]));
    const [fall] = truthOf('fall');
    expect(new Set(fall?.levels.slice(0, 60)).size).toBe(1);
  });
});

describe('a video', () => {
  const supply = supplyAt(market, { now, region: 'GB' });
  const later = now + 5 * 86_400_000;
  const videos = [...supply.tag('tiktokshop', 0, 200), ...supply.feed(0, 200)];

  test('is found by its id, and stays what it is while its counters grow', () => {
    for (const video of videos.slice(0, 60)) {
      expect(findVideo(market, video.id, now)).toEqual(video);
      const aged = findVideo(market, video.id, later);
      const { id, desc, createTime, author, anchors } = video;
      expect(aged).toMatchObject({ id, desc, createTime, author });
      expect(aged?.anchors).toEqual(anchors);
      expect(aged?.stats.playCount).toBeGreaterThanOrEqual(video.stats.playCount);
    }
    expect(videos.some(({ id, stats }) => (findVideo(market, id, later)?.stats.playCount ?? 0) > stats.playCount)).toBe(
      true,
    );
  });

  test('carries its upload time in its id, and none is from the future', () => {
    for (const { id, createTime } of videos) {
      expect(Number(BigInt(id) >> 32n)).toBe(createTime);
      expect(createTime * 1_000).toBeLessThanOrEqual(now);
    }
    expect(findVideo(market, videos[0]?.id ?? '', span.firstDay)).toBeUndefined();
    expect(findVideo(market, '7000000000000000000', now)).toBeUndefined();
  });

  test('shows its views as TikTok rounds them', () => {
    const views = videos.map(({ stats }) => stats.playCount);
    expect(views.filter((count) => count >= 10_000 && count < 1_000_000).every((count) => count % 100 === 0)).toBe(
      true,
    );
    expect(views.filter((count) => count >= 1_000_000).every((count) => count % 100_000 === 0)).toBe(true);
    expect(views.some((count) => count < 10_000 && count % 100 !== 0)).toBe(true);
    expect(views.some((count) => count >= 1_000_000)).toBe(true);
  });
});
