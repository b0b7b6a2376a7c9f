import { expect, test } from 'vitest';
import { factPageSchema } from '../../../signals/facts/fact-schema';
import { holdsFacts } from '../../../signals/tapped-list';
import { factsOf } from './read-text';

const quickly = (most: number, work: () => void) => {
  const started = performance.now();
  work();
  expect(performance.now() - started).toBeLessThan(most);
};

const product = { product_id: '1729840619138750658', title: 'A lamp' };

test.each([
  ['no JSON', '<html>', { 'no-json': 1 }],
  ['an empty text', '', { 'no-json': 1 }],
  ['more than two million characters', `"${'a'.repeat(2_000_001)}"`, { 'too-long': 1 }],
])('%s is noted and left', (_, text, unread) => {
  expect(factsOf(text)).toEqual({ pageKind: 'foryou', products: [], hashtags: [], authors: [], unread, shapes: [] });
});

test('JSON nested without end, or without number, is left quickly', () => {
  quickly(3_000, () => {
    expect(factsOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`).products).toEqual([]);
    expect(factsOf(`[${'{},'.repeat(200_000)}{}]`).unread).toEqual({ 'too-much': 1 });
    expect(factsOf(`${'{"data":'.repeat(40)}${JSON.stringify(product)}${'}'.repeat(40)}`).products).toEqual([]);
  });
});

test('a thousand products are read to a limit, and twenty texts', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({ ...product, product_id: String(index) }));
  quickly(3_000, () => expect(factsOf({ products: many }).products).toHaveLength(500));
  const texts = Array.from({ length: 100 }, (_, index) => JSON.stringify({ ...product, product_id: String(index) }));
  const { products, unread } = factsOf('', { texts });
  expect({ length: products.length, unread }).toEqual({ length: 20, unread: { 'too-much': 1 } });
});

test('names that JavaScript gives a meaning are names only', () => {
  const json = `{"__proto__":{"products":[{"product_id":"1","title":"A","__proto__":{"price":5}}]},"constructor":{"prototype":{}}}`;
  expect(factsOf(json).products).toMatchObject([{ productId: '1' }]);
  expect(({} as Record<string, unknown>).products).toBeUndefined();
  expect(
    factsOf('{"challengeInfo":{"challenge":{"title":"__proto__"},"stats":{"viewCount":50}}}').hashtags,
  ).toMatchObject([{ tag: '__proto__', views: 50 }]);
});

test.each([
  { product_id: {}, title: 'A' },
  { product_id: '12x', title: 'A' },
  { product_base: [], product_id: '1' },
  { product_model: { product_id: null, name: [] } },
  { product_model: 'x' },
  { challenge: null, stats: {} },
  { challenge: { title: 5 }, stats: { viewCount: {} } },
  { cha_name: [], view_count: 5 },
  { hashtag_name: '# a b', video_views: 5 },
  { challengeId: 1, name: null, stats: { views: 5 } },
  { user: { uniqueId: 5 }, stats: 5 },
])('the forged %j makes no row', (json) => {
  const { products, hashtags, authors, unread } = factsOf(json);
  expect({ products, hashtags, authors }).toEqual({ products: [], hashtags: [], authors: [] });
  expect(Object.keys(unread).length).toBeLessThanOrEqual(2);
});

test('texts are cut to what a row may hold', () => {
  const [read] = factsOf({ ...product, title: 'a'.repeat(100_000), seller_name: 'b'.repeat(100_000) }).products;
  expect([read?.title?.length, read?.seller?.length]).toEqual([500, 200]);
});

test('the door lets only texts of bounded size through', () => {
  const page = { address: 'https://www.tiktok.com/', texts: ['{}'], saidAt: 1 };
  expect(factPageSchema.safeParse(page).success).toBe(true);
  for (const change of [
    { texts: [5] },
    { texts: Array(21).fill('{}') },
    { address: 'a'.repeat(9000) },
    { market: 'gb' },
  ]) {
    expect(factPageSchema.safeParse({ ...page, ...change }).success).toBe(false);
  }
  expect(factPageSchema.safeParse({ ...page, texts: ['a'.repeat(2_000_001)] }).success).toBe(false);
});

test.each([
  ['{"challengeInfo":{"challenge":{}}}', true],
  ['{"data":{"productList":[]}}', true],
  ['{"userInfo":{"user":{}}}', true],
  ['{"data":{"list":[{"hashtag_name":"x"}]}}', true],
  ['{"itemList":[{"id":"1","challenges":[{"title":"x"}],"stats":{}}]}', false],
  [JSON.stringify({ itemList: [{ anchors: [{ extra: '[{"format_price":"$1","product_id":1}]' }] }] }), false],
  ['{"comments":[]}', false],
  ['', false],
])('%s is worth handing over: %s', (body, isWorth) => {
  expect(holdsFacts(body)).toBe(isWorth);
});

test('whether a large answer is worth it is told quickly', () => {
  const body = JSON.stringify({
    itemList: Array.from({ length: 5_000 }, (_, id) => ({ id, desc: '"product'.repeat(20) })),
  });
  quickly(500, () => expect(holdsFacts(body.slice(0, 1_900_000))).toBe(false));
});
