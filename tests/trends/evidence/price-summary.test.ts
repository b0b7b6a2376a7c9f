import { expect, test } from 'vitest';
import { againstCategory, priceSummaries, type SeenPrice } from '../../../trends/evidence/price-summary';

const today = 20_000;
const price = (amount: number, more: Partial<SeenPrice> = {}): SeenPrice => ({
  ...{ amount, currency: 'GBP', market: 'GB', day: today },
  ...more,
});
const prices = (amounts: number[], more: Partial<SeenPrice> = {}) => amounts.map((amount) => price(amount, more));

test('markets and currencies are never mixed', () => {
  const [first, second] = priceSummaries([...prices([8, 10, 12]), price(5, { market: 'US', currency: 'USD' })], today);
  expect(first).toMatchObject({
    market: 'GB',
    currency: 'GBP',
    median: 10,
    least: 8,
    most: 12,
    low: 9,
    high: 11,
    prices: 3,
  });
  expect(second).toMatchObject({ market: 'US', currency: 'USD', prices: 1 });
});

test('what captions say counts only where no product says anything, and is marked', () => {
  const caption = { isFromCaption: true };
  expect(priceSummaries([price(10), price(99, caption)], today)[0]).toMatchObject({
    median: 10,
    isFromCaptions: false,
  });
  expect(priceSummaries([price(99, caption)], today)[0]).toMatchObject({ median: 99, isFromCaptions: true });
});

test('the trend compares four weeks with the four before, and is silent about too few', () => {
  const fallen = [...prices([20, 20, 20], { day: today - 40 }), ...prices([15, 15, 15])];
  expect(priceSummaries(fallen, today)[0]?.trend).toBe(0.75);
  expect(priceSummaries(prices([20, 20, 15], { day: today - 40 }), today)[0]?.trend).toBeUndefined();
});

test.each([
  [10, 'usual'],
  [12.4, 'usual'],
  [12.6, 'dearer'],
  [7.4, 'cheaper'],
])('£%d in a category of £10 is %s', (amount, verdict) => {
  const [item] = priceSummaries([price(amount)], today);
  const category = priceSummaries(prices([10, 10, 10]), today);
  expect(item && againstCategory(item, category)).toBe(verdict);
});

test('an item is not compared with another currency, nor with two prices', () => {
  const [item] = priceSummaries([price(10)], today);
  expect(
    item && againstCategory(item, priceSummaries(prices([10, 10, 10], { currency: 'EUR' }), today)),
  ).toBeUndefined();
  expect(item && againstCategory(item, priceSummaries(prices([10, 10]), today))).toBeUndefined();
});
