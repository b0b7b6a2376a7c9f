import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../signals/read-page';
import { makeReplica } from './answer';
import { type Layout, layoutOf } from './layout';
import { makeSmallSupply } from './small-supply';
import type { ReplicaVideo } from './videos';

const supply = makeSmallSupply(11, Date.UTC(2026, 9, 20));
const [video] = supply.tag('tiktokmademebuyit', 0, 1) as [ReplicaVideo];
const { uniqueId } = video.author;

function open(path: string, layout: Partial<Layout> = {}) {
  const address = new URL(path, 'https://www.tiktok.com/');
  const { document } = parseHTML(makeReplica({ supply, layout })(address.href).body);
  return { document, reading: readPage(document, address) };
}
const told = (path: string, embedded: Layout['embedded']) =>
  open(path, { embedded }).reading.signals.map(({ videoId, views }) => [videoId, views]);
const asTold = (videos: ReplicaVideo[]) => videos.map(({ id, stats }) => [id, stats.playCount]);

const pages = {
  feed: 'foryou',
  profile: `@${uniqueId}`,
  video: `@${uniqueId}/video/${video.id}`,
  tag: 'tag/crystals',
  search: 'search?q=nails',
};

describe('what the server puts into the page, as the extension reads it', () => {
  test("today's form holds the one video of a video page, and no list", () => {
    expect(told(pages.video, 'universal')).toEqual(asTold([video]));
    for (const path of [pages.feed, pages.profile, pages.tag, pages.search])
      expect(told(path, 'universal')).toEqual([]);
  });

  test.each(['universal-lists', 'sigi', 'sigi-persisted', 'next'] as const)(
    'the form %s holds the first videos of the feed and of profiles, with their views',
    (embedded) => {
      expect(told(pages.feed, embedded)).toEqual(asTold(supply.feed(0, 30)));
      expect(told(pages.profile, embedded)).toEqual(asTold(supply.profile(uniqueId, 0, 30)));
      expect(told(pages.video, embedded)).toEqual(asTold([video]));
    },
  );

  test('the region is the viewer’s, and who is signed in stands in the page', () => {
    const { reading, document } = open(pages.video, { isSignedIn: true });
    expect(reading.signals[0]).toMatchObject({ market: 'GB', author: uniqueId });
    expect(document.querySelector('#__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent).toContain('viewer.of.replica');
    expect(open(pages.video).document.documentElement.textContent).not.toContain('viewer.of.replica');
  });

  test('markup in a caption ends no script', () => {
    const desc = '</script><script>alert(1)</script><!--';
    const hostile = { ...supply, video: () => ({ ...video, desc }), region: 'GB' };
    const answer = makeReplica({ supply: hostile })(`https://www.tiktok.com/${pages.video}`);
    const { document } = parseHTML(answer.body);
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(readPage(document, new URL(`https://www.tiktok.com/${pages.video}`)).signals[0]?.caption).toBe(desc);
  });
});

describe('pages without videos', () => {
  const product = supply.product('1729840619138710000');
  const productPath = `shop/pdp/hair-dryer-brush/${product?.id}`;
  const shape = (layout: Partial<Layout>, path = productPath) =>
    JSON.parse(open(path, layout).document.querySelector('#__MODERN_ROUTER_DATA__')?.textContent ?? '{}');

  test('a product page has the shape of 2025, or on request of 2026', () => {
    const page = shape({}).loaderData['shop/pdp/(product_name_slug$)/(product_id)/page'];
    const info = page.page_config.components_map[3].component_data.product_info;
    expect(info.product_base).toMatchObject({ title: product?.title, sold_count: product?.soldCount });
    expect(info.product_base.price).toMatchObject({ real_price: '£14.50 - 15.95', currency: 'GBP' });
    const rupiah = { ...supply, product: () => product && { ...product, price: 153_000, currency: 'IDR' } };
    expect(makeReplica({ supply: rupiah })(`https://www.tiktok.com/${productPath}`).body).toContain(
      'Rp153.000 - 168.300',
    );
    const text = JSON.stringify(shape({ shopPage: 2026 }));
    expect(text).toContain('"sale_price_decimal":"14.50"');
    expect(text).toContain(`"sold_count":"${product?.soldCount}"`);
    expect(shape({}, `view/product/${product?.id}`)).toEqual(shape({}));
  });

  test('a store lists the products of its seller', () => {
    const path = `https://shop.tiktok.com/gb/store/shop-1/${product?.seller.id}`;
    const [component] = Object.values<{
      page_config: { components_map: { component_data: { products: unknown[] } }[] };
    }>(shape({}, path).loaderData)
      .filter(Boolean)
      .flatMap(({ page_config }) => page_config.components_map);
    expect(component?.component_data.products).toHaveLength(supply.store(product?.seller.id ?? '').length);
  });

  test('whom TikTok distrusts gets a check, a wall, or nothing at all', () => {
    expect(open(pages.feed, { gate: 'captcha' }).document.title).toBe('Security Check');
    expect(open(pages.feed, { gate: 'login-wall' }).document.title).toBe('Log in | TikTok');
    const list = 'https://www.tiktok.com/api/recommend/item_list/';
    expect(makeReplica({ supply, layout: { gate: 'empty-answers' } })(list)).toMatchObject({ status: 200, body: '' });
    expect(makeReplica({ supply, layout: { gate: 'login-wall' } })(list).body).toContain('10101');
  });

  test('an address that TikTok does not have is not found', () => {
    expect(makeReplica({ supply })('https://www.tiktok.com/view/product/1').status).toBe(404);
    expect(makeReplica({ supply })('https://www.tiktok.com/api/unknown/').status).toBe(404);
  });
});

test('a seed deals out one layout, and seeds differ', () => {
  expect(layoutOf(4)).toEqual(layoutOf(4));
  const layouts = Array.from({ length: 40 }, (_, seed) => layoutOf(seed));
  expect(new Set(layouts.map(({ build }) => build)).size).toBe(40);
  for (const name of ['profileGrid', 'cellName', 'videoPage', 'searchCard', 'savesName'] as const)
    expect(new Set(layouts.map((layout) => layout[name])).size).toBe(2);
});
