import { expect, it } from 'vitest';
import { medianPrice } from '../../../trends/evidence/prices';

const pounds = (...amounts: number[]) => amounts.map((amount) => ({ amount, currency: 'GBP' }));

it('gives no price where none was seen', () => {
  expect(medianPrice([])).toBeUndefined();
});

it('takes the middle price, or the middle of the middle two', () => {
  expect(medianPrice(pounds(99, 5, 8.99))).toEqual({ amount: 8.99, currency: 'GBP' });
  expect(medianPrice(pounds(0.1, 0.2))).toEqual({ amount: 0.15, currency: 'GBP' });
});

it('never mixes currencies, and takes the one seen most', () => {
  expect(medianPrice([{ amount: 120_000, currency: 'IDR' }, ...pounds(10, 12)])).toEqual({
    amount: 11,
    currency: 'GBP',
  });
  expect(medianPrice([{ amount: 120_000, currency: 'IDR' }, ...pounds(10)])?.currency).toBe('IDR');
});
