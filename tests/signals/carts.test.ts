import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeCarts } from '../../signals/carts/place-cart';
import { readPrice } from '../../signals/carts/price';
import { takeCarts } from '../../signals/carts/take-carts';
import type { Note } from '../../signals/reading';
import { samples } from './read-sample';

const noNote = () => {};
const readCarts = (anchors: unknown, note: Note) => placeCarts(takeCarts(anchors, note));

/** As TikTok nests it: JSON text inside JSON text, the product's id a number too long for one. */
function shopAnchor(product: string) {
  const inner = [{ type: 33, component_key: 'anchor_shop', id: '1729840619138750658', extra: product }];
  return { type: 35, component_key: 'anchor_complex_shop', extra: JSON.stringify(inner) };
}

test('a product in a shop anchor is a cart, with all 19 digits of its id and no price of 0', () => {
  const product =
    '{"product_id":1729840619138750658,"source":"TikTok Shop","title":"A dress","price":0,"currency":"GBP"}';
  expect(readCarts([shopAnchor(product)], noNote)).toEqual([
    { destination: 'tiktok-shop', productId: '1729840619138750658', title: 'A dress' },
  ]);
});

test('the price is the written one; a bare number may be cents or millionths', () => {
  const priced = '{"product_id":"1","source":"Shopify","price":1600,"format_price":"$16.00","currency_unit":"USD"}';
  expect(readCarts([shopAnchor(priced)], noNote)).toMatchObject([
    { price: 16, currency: 'USD', destination: 'shopify' },
  ]);
  const bare = '{"product_id":"1","price":1600,"market_price":16000000,"currency":"USD"}';
  expect(readCarts([shopAnchor(bare)], noNote)[0]).not.toHaveProperty('price');
});

test('an anchor of a type that other things bear too is a cart where it carries a product', () => {
  const extra = '{"product_id":1729840619138750658,"title":"A dress"}';
  expect(readCarts([{ type: 24, extra }], noNote)).toMatchObject([{ productId: '1729840619138750658' }]);
  expect(readCarts([{ type: 68, extra: JSON.stringify([{ type: 33, extra }]) }], noNote)).toHaveLength(1);
  expect(readCarts([{ type: 24, keyword: 'A place' }], noNote)).toEqual([]);
  expect(readCarts([{ type: 68, extra: '{"title":"A quiz"}' }], noNote)).toEqual([]);
});

test('a storefront on a domain of its own is told by the number of its shop system', () => {
  const extra = '{"product_id":"1","platform":100,"detail_url":"https://a-brand.example/products/x"}';
  expect(readCarts([{ type: 33, extra }], noNote)).toMatchObject([{ destination: 'shopify' }]);
});

test('one anchor may carry several products, each once', () => {
  const extra = JSON.stringify([
    { type: 33, extra: '{"product_id":"1","title":"A"}' },
    { type: 33, extra: '{"product_id":"1","title":"A"}' },
    { type: 33, extra: '{"product_id":"2","title":"B"}' },
  ]);
  expect(readCarts([{ type: 35, extra }], noNote).map(({ productId }) => productId)).toEqual(['1', '2']);
});

test('a link to another shop leads where its address does', () => {
  const anchor = {
    type: 1,
    component_key: 'anchor_good_link',
    extra: '{"title":"T","detail_url":"https://www.amazon.co.uk/dp/1"}',
  };
  expect(readCarts([anchor], noNote)).toMatchObject([{ destination: 'amazon', title: 'T' }]);
  expect(readCarts([{ component_key: 'anchor_shop_showcase', keyword: 'My shop' }], noNote)).toMatchObject([
    { destination: 'other', title: 'My shop' },
  ]);
});

test.each([
  ['an effect', { id: '2028015510', type: 28, keyword: 'Idol', description: 'Effets', extraInfo: { subtype: '' } }],
  ['a CapCut template', { type: 54, component_key: 'anchor_capcut', extra: '{}' }],
  ['a place', { type: 3, component_key: 'anchor_poi', keyword: 'Paris' }],
  ['an AI label', { component_key: 'anchor_ai_generated' }],
  ['a gift card', { component_key: 'anchor_tts_gift_card', extra: '{}' }],
  ['a live event', { component_key: 'anchor_live_event', extra: '{}' }],
  ['nothing', null],
])('%s is an anchor and no cart', (_, anchor) => {
  expect(readCarts([anchor], noNote)).toEqual([]);
});

test('a broken anchor is a shop anchor still: the product is unknown', () => {
  const notes: string[] = [];
  expect(readCarts([{ type: 35, extra: '[{' }], (note) => notes.push(note))).toEqual([{ destination: 'other' }]);
  expect(notes).toEqual(['cart-json']);
  for (const anchors of [null, 5, 'x', {}, [[[]]], [{ type: 33, extra: 5 }]]) readCarts(anchors, noNote);
});

test('anchors nested without end are left', () => {
  let anchor: object = { type: 33, extra: '{"product_id":"1"}' };
  for (let depth = 0; depth < 8; depth++) anchor = { type: 35, extra: JSON.stringify([anchor]) };
  expect(readCarts([anchor], noNote)).toEqual([]);
});

test.each([
  ['$16.00', 'USD', 16],
  ['£8.99', 'GBP', 8.99],
  ['1.299,90 €', 'EUR', 1299.9],
  ['Rp36.000', 'IDR', 36_000],
  ['179.000₫', 'VND', 179_000],
  ['S$1,234.5', 'SGD', 1234.5],
  ['¥1200', 'JPY', 1200],
  ['Rp36.000,00', 'IDR', 36_000],
])('%s is %s %d', (written, currency, price) => {
  expect(readPrice(written, currency)).toEqual({ price, currency });
});

test.each([
  ['$0.00', 'USD'],
  ['', 'USD'],
  ['$24.17 - 24.69', 'USD'],
  ['$16.00', undefined],
  ['$16.00', 'dollars'],
  ['free', 'USD'],
  ['1.2.3', 'USD'],
  ['179.00', 'VND'],
  ['Rp36,5', 'IDR'],
  [`$${'1'.repeat(1_000_000)}`, 'USD'],
])('%j in %j is no price', (written, currency) => {
  expect(readPrice(written, currency)).toBeUndefined();
});

describe.skipIf(!samples)('a real shop anchor (TRENDCREST_SAMPLES)', () => {
  test('gives its product', () => {
    const { anchors } = JSON.parse(
      readFileSync(join(samples ?? '', 'shop/caphdev-2026-shop-anchor-retyped.json'), 'utf8'),
    );
    expect(readCarts(anchors, noNote)).toMatchObject([
      { destination: 'tiktok-shop', productId: '1729840619138750658' },
    ]);
  });
});
