import { describe, expect, it } from 'vitest';
import { replayAll } from '../../../trends/history';
import { certaintyOf } from '../../../trends/score/certainty';
import { evaluate } from '../../../trends/score/evaluate';
import { moversOf, reasonFor } from '../../../trends/score/reason';

/** Evaluates an item on the last of days with 60 product videos each. */
function after(sightings: number[], waitDays = 0) {
  const days = sightings.map((k, day) => ({ day, k, n: 60 }));
  const { item, exposure } = replayAll(days);
  if (item === undefined) throw new Error('The item was never seen');
  return { ...evaluate(item, exposure, days.length - 1 + waitDays), sightings: 12, products: 420, productsBefore: 840 };
}
const often = (k: number, days: number) => Array.from({ length: days }, () => k);

describe('the reason', () => {
  it('of a rise says how many times as often, and the chances', () => {
    const { key, values, coolingRisk } = reasonFor(after([...often(1, 40), ...often(6, 4)]));
    expect(key).toBe('up');
    expect(values.nowTimes).toBeGreaterThan(1.5);
    expect(values).toMatchObject({ sightings: 12, products: 420 });
    expect(values.chanceOfRise).toBeGreaterThan(0.45);
    expect(coolingRisk).toBe(true);
  });

  it('of a fall says how far below its high it is', () => {
    const { key, values } = reasonFor(after([...often(1, 20), ...often(8, 12), ...often(1, 7)]));
    expect(key).toBe('fading');
    expect(values.highTimes).toBeGreaterThan(1.5);
    expect(values.nowTimes).toBeLessThan(0.8);
  });

  it('of a comeback says how near its record it is', () => {
    const { key, values } = reasonFor(after([...often(6, 20), ...often(0, 35), ...often(6, 6)]));
    expect(key).toBe('resurging');
    expect(values.ofRecord).toBeGreaterThan(0.3);
  });

  it('of silence says what was expected', () => {
    const { key, values } = reasonFor(after([...often(8, 20), ...often(0, 25)]));
    expect(key).toBe('dormant');
    expect(values.expected).toBeGreaterThan(2);
  });

  it('is "look again" after a pause, and never a fall', () => {
    expect(reasonFor(after(often(3, 30), 50))).toMatchObject({ key: 'stale', coolingRisk: false });
  });

  it('compares with no weeks before where nothing was browsed in them', () => {
    const first = { ...after(often(6, 3)), stage: 'emerging', productsBefore: 0 } as const;
    expect(reasonFor(first).key).toBe('firstDays');
    expect(reasonFor({ ...first, stage: 'fading' }).key).toBe('firstDays');
    expect(reasonFor({ ...first, productsBefore: 15 }).key).toBe('up');
    expect(moversOf(first).find(({ ingredient }) => ingredient === 'now')?.direction).toBeUndefined();
  });

  it('is "too few" before the second sighting', () => {
    expect(reasonFor(after([1])).key).toBe('watching');
  });
});

describe('what moved the score', () => {
  it('names the change first where the item has just risen', () => {
    const [first] = moversOf(after([...often(2, 40), ...often(7, 4)]));
    expect(first).toMatchObject({ ingredient: 'now', direction: 'up' });
    expect(first?.points).toBeGreaterThan(10);
  });

  it('gives every ingredient once, the largest change of the score first', () => {
    const movers = moversOf(after([...often(8, 20), ...often(1, 10)]));
    expect(movers.map(({ ingredient }) => ingredient).toSorted()).toEqual(['height', 'now', 'swing']);
    const sizes = movers.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('says nothing where the words would contradict the points', () => {
    const typical = { ...after(often(3, 60)), now: -0.03, height: -0.1, swing: 0.2 };
    expect(moversOf(typical).map(({ direction }) => direction)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the certainty', () => {
  it('fills its dots with the sightings', () => {
    const everySecondDay = Array.from({ length: 24 }, (_, day) => day % 2);
    const dots = [often(1, 3), everySecondDay, often(3, 30)].map((sightings) => certaintyOf(after(sightings)));
    expect(dots).toEqual([1, 2, 3]);
  });

  it('is nothing while it is too early', () => {
    expect(certaintyOf({ sure: 0.9, stage: 'watching' })).toBe(0);
  });
});
