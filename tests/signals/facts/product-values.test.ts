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

const sold = (sold_count: string, language: string) => factsOf(listed({ sold_count, sold_info: null }), { language });

test.each([
  ['12.3K sold', 'en', 12_300],
  ['已售 1.2万件', 'zh-Hans', 12_000],
  ['已售出1.2萬件', 'zh-Hant', 12_000],
  ['Terjual 12 rb', 'id', 12_000],
  ['1,2 jt terjual', 'id', 1_200_000],
  ['12.3K terjual', 'ms', 12_300],
  ['12 N đã bán', 'vi', 12_000],
  ['Đã bán 1,2 Tr', 'vi', 1_200_000],
  ['12 พัน', 'th', 12_000],
  ['ขายแล้ว 1.2 หมื่น ชิ้น', 'th', 12_000],
  ['12K na nabenta', 'fil', 12_000],
  ['12 mil vendidos', 'es', 12_000],
  ['12 k vendidos', 'es-MX', 12_000],
  ['12 mil vendidos', 'pt-BR', 12_000],
  ['12.345 verkauft', 'de', 12_345],
  ['1,2 Mio. verkauft', 'de', 1_200_000],
  ['12 k vendus', 'fr', 12_000],
  ['12,3K venduti', 'it', 12_300],
  ['1.2万個販売', 'ja', 12_000],
  ['1.2만개 판매', 'ko', 12_000],
  ['12 тыс.', 'ru', 12_000],
  ['Продано: 12 тыс.', 'ru', 12_000],
  ['12 B satıldı', 'tr', 12_000],
  ['تم بيع 12 ألف', 'ar', 12_000],
  ['١٢ ألف مباع', 'ar-EG', 12_000],
  ['12 tys. sprzedanych', 'pl', 12_000],
  ['900 vendus', 'fr', 900],
])('%j in %s is what was sold', (text, language, count) => {
  const { products, unread } = sold(text, language);
  expect([products[0]?.sold, unread]).toEqual([count, {}]);
});

test.each([
  ['Terjual 12 rb', 'en'],
  ['12 mil vendidos', 'en'],
  ['12 Tsd. verkauft', 'de'],
  ['12 triệu đã bán', 'vi'],
  ['12 thousand sold', 'en'],
  ['12 left', 'en'],
  ['más de 12 mil vendidos', 'es'],
  ['12 sold of 50', 'en'],
])('%j in %s is unread', (text, language) => {
  const { products, unread } = sold(text, language);
  expect([products[0]?.sold, unread]).toEqual([undefined, { 'sold-value': 1 }]);
});

test.each([
  ['1.2K reviews', 'en', 1200],
  ['(1,234)', 'en', 1234],
  ['1,2 rb ulasan', 'id', 1200],
  ['1,2 N đánh giá', 'vi', 1200],
  ['1,2 k avis', 'fr', 1200],
  ['1,2 mil avaliações', 'pt-BR', 1200],
  ['1.2万 件のレビュー', 'ja', 12_000],
  ['1,2 тыс. отзывов', 'ru', 1200],
  ['12 thousand reviews', 'en', undefined],
])('%j in %s are reviews', (review_count, language, count) => {
  const { products, unread } = factsOf(listed({ rate_info: { score: 4, review_count } }), { language });
  expect([products[0]?.reviews, unread]).toEqual([count, count === undefined ? { 'reviews-value': 1 } : {}]);
});
