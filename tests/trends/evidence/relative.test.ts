import { expect, test } from 'vitest';
import { relativeGrowth } from '../../../trends/evidence/relative';

const growth = (now: number, level = 0.01) => ({ now, level, stage: 'steady', stale: false }) as const;
const all = (now: number) => growth(now, 0.05);

test.each([
  [-0.5, -0.5, 'falls-with-category'],
  [-0.5, 0, 'falls-alone'],
  [-0.5, 0.3, 'falls-alone'],
  [0.5, 0.4, 'rises-with-category'],
  [0.5, -0.1, 'rises-alone'],
  [0.05, 0.6, undefined],
])('%d beside a category of %d: %s', (item, category, verdict) => {
  expect(relativeGrowth(growth(item), all(category))?.verdict).toBe(verdict);
});

test('the growth over the category is what the item did by itself', () => {
  expect(relativeGrowth(growth(-0.5), all(-0.5))?.overCategory).toBeCloseTo(1);
});

test('what is not known is not compared', () => {
  expect(relativeGrowth({ ...growth(1), stage: 'watching' }, all(1))).toBeUndefined();
  expect(relativeGrowth(growth(1), { ...all(1), stale: true })).toBeUndefined();
});

test('an item that is most of its category is not compared with itself', () => {
  expect(relativeGrowth(growth(-0.5, 0.03), all(-0.5))).toBeUndefined();
});
