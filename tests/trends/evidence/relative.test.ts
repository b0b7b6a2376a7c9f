import { expect, test } from 'vitest';
import { relativeGrowth } from '../../../trends/evidence/relative';

const growth = (now: number) => ({ now, stage: 'steady', stale: false }) as const;

test.each([
  [-0.5, -0.5, 'falls-with-category'],
  [-0.5, 0, 'falls-alone'],
  [-0.5, 0.3, 'falls-alone'],
  [0.5, 0.4, 'rises-with-category'],
  [0.5, -0.1, 'rises-alone'],
  [0.05, 0.6, undefined],
])('%d beside a category of %d: %s', (item, category, verdict) => {
  expect(relativeGrowth(growth(item), growth(category))?.verdict).toBe(verdict);
});

test('the growth over the category is what the item did by itself', () => {
  expect(relativeGrowth(growth(-0.5), growth(-0.5))?.overCategory).toBeCloseTo(1);
});

test('what is not known is not compared', () => {
  expect(relativeGrowth({ ...growth(1), stage: 'watching' }, growth(1))).toBeUndefined();
  expect(relativeGrowth(growth(1), { ...growth(1), stale: true })).toBeUndefined();
});
