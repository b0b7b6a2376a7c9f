import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { samples } from '../read-sample';
import { listed, listRow, page2026, productId } from './a-product';
import { factsOf, seenAt } from './read-text';

const onlyProduct = (json: unknown, page = {}) => factsOf(json, page).products[0];

describe('a product', () => {
  test('of a page of 2026 has its range, its former price, what was sold and how it was rated', () => {
    expect(onlyProduct(page2026(), { address: `https://shop.tiktok.com/us/pdp/a-lamp/${productId}` })).toEqual({
      productId,
      destination: 'tiktok-shop',
      title: 'A lamp',
      price: 49.99,
      highestPrice: 109.5,
      originalPrice: 79.99,
      currency: 'USD',
      sellerId: '7495278230053096070',
      seller: 'Lamps Ltd',
      sold: 9195,
      rating: 4.6,
      reviews: 1104,
      market: 'US',
      seenAt,
    });
  });

  test('of a list has the same, whatever the list is called', () => {
    const expected = { price: 16, originalPrice: 20.5, currency: 'USD', sold: 234_442, rating: 4.8, reviews: 37_135 };
    for (const name of ['products', 'productList', 'product_list', 'a_new_name']) {
      expect(factsOf({ data: { data: { [name]: [listRow] } } }).products).toMatchObject([
        { productId, destination: 'tiktok-shop', seller: 'Lamps Ltd', ...expected },
      ]);
    }
  });

  test('of the search that names its currency by a sign is priced in it', () => {
    const price = { currency: '', symbol: '฿', current: '28.99' };
    const row = { product_id: productId, title: 'A lamp', price, sold_count: 81_008, rating: 4.6, seller: 'A shop' };
    expect(onlyProduct({ products: [row] })).toMatchObject({
      ...{ price: 28.99, currency: 'THB', sold: 81_008, rating: 4.6, seller: 'A shop' },
    });
  });

  test('whose number is written as one keeps all of its digits', () => {
    expect(onlyProduct(`{"products":[{"product_id":${productId},"title":"A lamp"}]}`)).toMatchObject({ productId });
  });

  test('of another shop leads there, and its written price wins over the one in cents', () => {
    const row = {
      ...{ product_id: productId, title: 'A gloss', source: 'Shopify', platform: 100, currency_unit: 'USD' },
      ...{ price: 1600, market_price: 16_000_000, format_price: '$16.00', string_price: '16' },
      detail_url: 'https://a-brand.example/products/gloss',
    };
    expect(onlyProduct({ data: { products: [row] } })).toMatchObject({ destination: 'shopify', price: 16 });
    expect(onlyProduct({ data: { products: [{ ...row, format_price: '', string_price: '' }] } })).not.toHaveProperty(
      'price',
    );
  });

  test('is filed under the narrowest category, and sold in the region of the shop', () => {
    const categories = [{ category_name: 'Home' }, { category_name: 'Lamps' }];
    expect(onlyProduct({ categories, sale_region: 'MY', inner: listed({}) })).toMatchObject({
      category: 'Lamps',
      market: 'MY',
    });
    expect(onlyProduct(listed({}))).toMatchObject({ market: 'GB' });
  });

  test('that stands on a page twice is the fuller one', () => {
    const short = { product_id: productId, title: 'A lamp' };
    expect(factsOf([{ products: [short, listRow] }, listed(short)]).products).toMatchObject([
      { price: 16, sold: 234_442 },
    ]);
  });
});

test('a product page that changed its shape is told by keys and types alone', () => {
  const { products, unread, shapes } = factsOf(
    page2026({ product_model: { product_id: productId, newTitle: 'A lamp' } }),
  );
  expect(products).toEqual([]);
  expect(unread).toEqual({ 'product-shape': 1 });
  expect(shapes.join()).toContain('product_model:{product_id:string,newTitle:string}');
  expect(shapes.join()).not.toContain('lamp');
});

describe.skipIf(!samples)('real shop pages (TRENDCREST_SAMPLES)', () => {
  const read = (file: string) => readFileSync(join(samples ?? '', file), 'utf8');

  test('the product page of 2025', () => {
    const script = /<script[^>]*id="__MODERN_ROUTER_DATA__"[^>]*>([\s\S]*?)<\/script>/.exec(
      read('shop/llzelda-2025-pdp.html'),
    );
    const { products, unread } = factsOf(script?.[1] ?? '');
    expect(unread).toEqual({});
    expect(products).toHaveLength(1);
    expect(products[0]).toMatchObject({
      productId: '1729447605324124806',
      destination: 'tiktok-shop',
      ...{ price: 24.17, highestPrice: 24.69, originalPrice: 31.75, currency: 'USD' },
      ...{ sold: 30_762, rating: 4.5, reviews: 2868, sellerId: '7495278230053096070', market: 'US' },
      category: expect.any(String),
      title: expect.any(String),
    });
  });

  test('a creator’s showcase of 2021', () => {
    const { products, unread } = factsOf(read('shop/videodata-2021-creator-showcase-shopify.json'));
    expect(unread).toEqual({});
    expect(products).toHaveLength(6);
    expect(new Set(products.map(({ destination }) => destination))).toEqual(new Set(['shopify']));
    expect(products.every(({ price = 0, currency }) => price > 5 && price < 500 && currency === 'USD')).toBe(true);
  });
});
