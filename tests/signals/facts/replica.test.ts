import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { factTextsIn } from '../../../signals/facts/fact-texts';
import { readFacts } from '../../../signals/facts/read-facts';
import { pageStates } from '../../../signals/page-state';
import { holdsFacts } from '../../../signals/tapped-list';
import { makeReplica } from '../../replica/answer';
import { productState, storeState } from '../../replica/answers/shop-state';
import { usualLayout } from '../../replica/layout';
import { localPrice, regions } from '../../replica/market/regions';
import { makeSmallSupply } from '../../replica/small-supply';
import type { ReplicaProduct, Supply } from '../../replica/supply';
import { seenAt } from './read-text';

const supply = makeSmallSupply(11, Date.UTC(2026, 9, 20));
const [video] = supply.tag('tiktokmademebuyit', 0, 1);
const productIds = supply
  .tag('tiktokmademebuyit', 0, 120)
  .flatMap((one) => /product_id\\*":"?(\d+)/.exec(JSON.stringify(one))?.[1] ?? []);
const products = [...new Set(productIds)].flatMap((id) => supply.product(id) ?? []).slice(0, 10);
const currencies = { GB: 'GBP', US: 'USD', ID: 'IDR', TH: 'THB', VN: 'VND', MY: 'MYR', PH: 'PHP', SG: 'SGD' } as const;

const read = (text: string, address = 'https://www.tiktok.com/') =>
  readFacts({ address, language: 'en', market: 'GB', texts: [text] }, seenAt);

describe.each(regions)('the simulated shop of %s', (region) => {
  const local: Supply = { ...supply, region };
  const priced = (product: ReplicaProduct): ReplicaProduct => ({
    ...product,
    ...{ currency: currencies[region], price: localPrice(product.price, region), originalPrice: undefined },
  });

  test.each([2025, 2026] as const)('is read from the product pages of %d', (shopPage) => {
    expect(products.length).toBeGreaterThan(3);
    for (const product of products.map(priced)) {
      const { text } = productState(local, { ...usualLayout, shopPage }, product);
      const { products: told, unread } = read(text);
      expect(unread).toEqual({});
      expect(told).toMatchObject([
        {
          productId: product.id,
          price: product.price,
          currency: product.currency,
          sold: product.soldCount,
          market: region,
        },
      ]);
    }
  });

  test('is read from the lists of its stores', () => {
    const told = products.map(priced);
    const { products: rows, unread } = read(storeState({ ...local, store: () => told }, 'x').text);
    expect(unread).toEqual({});
    expect(rows.map(({ productId, price }) => [productId, price])).toEqual(told.map(({ id, price }) => [id, price]));
  });
});

describe('answers of the simulated TikTok', () => {
  const answer = makeReplica({ supply });
  const ask = (path: string, query: Record<string, string>) =>
    answer(`https://www.tiktok.com/api/${path}/?${new URLSearchParams(query)}`).body;

  test('tell the totals of a hashtag', () => {
    const body = ask('challenge/detail', { challengeName: 'crystals' });
    expect(holdsFacts(body)).toBe(true);
    const { videoCount, viewCount } = supply.tagTotals('crystals');
    expect(read(body)).toMatchObject({
      hashtags: [{ tag: 'crystals', videos: videoCount, views: viewCount }],
      unread: {},
    });
  });

  test('tell a profile, and lists of videos tell nothing', () => {
    const body = ask('user/detail', { uniqueId: video?.author.uniqueId ?? '' });
    expect(holdsFacts(body)).toBe(true);
    expect(read(body)).toMatchObject({ authors: [{ handle: video?.author.uniqueId }], unread: {} });
    const list = ask('recommend/item_list', {});
    expect(holdsFacts(list)).toBe(false);
    expect(read(list)).toMatchObject({ products: [], hashtags: [], authors: [], unread: {} });
  });

  test('are pages that hand over what they hold', () => {
    const handed = (address: string) => {
      const { document } = parseHTML(answer(address).body);
      const page = factTextsIn(
        document as unknown as Document,
        new URL(address),
        pageStates(document as unknown as Document),
      );
      return page && readFacts({ address, language: 'en', ...page }, seenAt);
    };
    const [product] = products as [ReplicaProduct];
    expect(handed(`https://www.tiktok.com/shop/pdp/x/${product.id}`)?.products).toMatchObject([
      { productId: product.id },
    ]);
    expect(handed(`https://www.tiktok.com/@${video?.author.uniqueId}`)?.authors).toMatchObject([
      { handle: video?.author.uniqueId },
    ]);
    expect(handed('https://www.tiktok.com/foryou')).toBeUndefined();
  });
});
