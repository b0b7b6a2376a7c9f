import { expect, test } from 'vitest';
import { listed, productId } from './a-product';
import { factsOf } from './read-text';

const onlyProduct = (json: unknown) => factsOf(json).products[0];

test.each([
  ['30.8K sold', { sold: 30_800, soldStep: 100 }],
  ['1,234 sold', { sold: 1234 }],
  ['9195', { sold: 9195 }],
  [30_762, { sold: 30_762 }],
  [0, { sold: 0 }],
])('%j is what was sold', (sold_count, expected) => {
  expect(onlyProduct(listed({ sold_count, sold_info: null }))).toMatchObject(expected);
});

test.each([
  ['a price that is hidden', { product_price_info: { sale_price_decimal: '*', currency_name: 'USD' } }, 'price-value'],
  ['a price that says no currency', { product_price_info: { sale_price_decimal: '5.00' } }, 'price-currency'],
  [
    'a dollar of no known market',
    { product_price_info: { sale_price_decimal: '5', currency_symbol: '$' } },
    'price-currency',
  ],
  [
    'thousands that could be decimals',
    { product_price_info: { sale_price_decimal: '179.000', currency_name: 'VND' } },
    'price-value',
  ],
  ['a bound', { sold_info: { sold_count: '10K+ sold' } }, 'sold-value'],
  ['a negative count', { sold_info: { sold_count: -5 } }, 'sold-value'],
  ['a rating of ten', { rate_info: { score: 10, review_count: 5 } }, 'rating-value'],
  ['reviews without a number', { rate_info: { score: 4, review_count: 'many' } }, 'reviews-value'],
])('%s is left unread and counted', (_, row, reason) => {
  const { products, unread } = factsOf(listed(row), { market: 'MA' });
  expect(products).toHaveLength(1);
  expect(unread).toEqual({ [reason]: 1 });
});

test('a price of 0 is TikTok saying none', () => {
  const { products, unread } = factsOf({
    products: [{ product_id: productId, title: 'A', price: 0, currency: 'USD' }],
  });
  expect(products[0]).not.toHaveProperty('price');
  expect(unread).toEqual({});
});
