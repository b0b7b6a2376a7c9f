import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasUnder, medians } from '../../scripts/backtest/rank-measures';
import { truthOf } from '../../scripts/backtest/truth';

describe('the truth', () => {
  const steps = (...parts: [days: number, level: number][]) =>
    parts.flatMap(([days, level]) => Array.from({ length: days }, () => level));

  it('is what the days before and after say', () => {
    const { isRising, isFalling, isHot, losesThird } = truthOf(steps([60, 10], [20, 40], [40, 10]));
    expect([isRising[59], isRising[66], isRising[90]]).toEqual([false, true, false]);
    expect([isFalling[66], isFalling[86], isFalling[119]]).toEqual([false, true, false]);
    expect([isHot[45], isHot[56], isHot[58], isHot[80]]).toEqual([false, true, true, false]);
    expect([losesThird[70], losesThird[76], losesThird[100]]).toEqual([false, true, false]);
  });

  it('knows the day on which a high had halved, and no small ripple', () => {
    const { halvings } = truthOf(steps([40, 10], [20, 100], [30, 8], [10, 17], [20, 8]));
    expect(halvings).toHaveLength(1);
    expect(halvings[0]?.halved).toBeGreaterThanOrEqual(60);
    expect(halvings[0]?.halved).toBeLessThan(64);
  });
});

describe('the figures', () => {
  it('of a ranking agree with counting all pairs', () => {
    const row = fc.record({ score: fc.integer({ min: 0, max: 4 }), isTrue: fc.boolean(), item: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.array(fc.nat({ max: 3 }), { minLength: 4 }), (rows, weight) => {
        const sorted = rows.toSorted((a, b) => b.score - a.score);
        const [found] = areasUnder(
          {
            items: Int32Array.from(sorted, ({ item }) => item),
            scores: Float64Array.from(sorted, ({ score }) => score),
          },
          Uint8Array.from(sorted, ({ isTrue }) => Number(isTrue)),
          [weight],
        );
        let [won, pairs] = [0, 0];
        for (const one of rows.filter(({ isTrue }) => isTrue)) {
          for (const other of rows.filter(({ isTrue }) => !isTrue)) {
            const times = (weight[one.item] ?? 0) * (weight[other.item] ?? 0);
            pairs += times;
            won += times * (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0);
          }
        }
        if (pairs === 0) expect(found).toBeUndefined();
        else expect(found).toBeCloseTo(won / pairs, 10);
      }),
    );
  });

  it('count an item as often as the resample holds it', () => {
    const rows = [1, 2, 3, 4, 5].map((value, item) => ({ item, value }));
    expect(
      medians(rows, [
        [1, 1, 1, 1, 1],
        [0, 0, 0, 1, 0],
      ]),
    ).toEqual([3, 4]);
  });
});
