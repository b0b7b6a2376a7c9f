import { storedRows } from '../../scripts/stored-rows';
import { expect, showPage, test } from './browser';
import { startReading } from './stored';

const product = {
  product_info: {
    product_model: {
      product_id: '1729840619138750658',
      name: 'Crystal healing set',
      seller_id: '7',
      sold_count: '9195',
    },
    promotion_model: {
      promotion_product_price: {
        min_price: {
          sale_price_decimal: '8.99',
          origin_price_decimal: '12.99',
          currency_name: 'GBP',
          currency_symbol: '£',
        },
      },
    },
    review_model: { product_overall_score: 4.6, product_review_count: '1104' },
    seller_model: { shop_name: 'Stones' },
  },
};
const shopPage = `<!doctype html><title>Shop</title><body><main>a product</main>
<script id="__MODERN_ROUTER_DATA__" type="application/json">${JSON.stringify({ loaderData: { page: { page_config: { components_map: [product] } } } })}</script>`;

test('a product page that the person opens tells price and sales', async ({ context, home }) => {
  const extensionPage = await startReading(context, home);
  const { page } = await showPage(context, 'https://www.tiktok.com/shop/pdp/crystal-set/1729840619138750658', shopPage);
  await page.bringToFront();
  await expect
    .poll(() => storedRows(extensionPage, 'products'), { timeout: 15_000 })
    .toMatchObject([
      {
        ...{
          productId: '1729840619138750658',
          title: 'Crystal healing set',
          destination: 'tiktok-shop',
          seller: 'Stones',
        },
        ...{ price: 8.99, originalPrice: 12.99, currency: 'GBP', sold: 9195, rating: 4.6, reviews: 1104 },
      },
    ]);
});

const detail = {
  challengeInfo: {
    challenge: { id: '1', title: 'crystals' },
    stats: { videoCount: 120_000, viewCount: 5_600_000_000 },
  },
};
const tagPage = `<!doctype html><html lang="en"><title>#crystals</title><body>
  <h1 data-e2e="challenge-title">#crystals</h1><h2 data-e2e="challenge-vvcount">120K videos</h2>
  <script>fetch('/api/challenge/detail/?challengeName=crystals')</script>`;

test('a hashtag page tells its totals, and posts are never taken for views', async ({ context, home }) => {
  const extensionPage = await startReading(context, home);
  const { page } = await showPage(context, 'https://www.tiktok.com/tag/crystals', tagPage, {
    api: { '/api/challenge/detail/': detail },
  });
  await page.bringToFront();
  const looks = () => storedRows(extensionPage, 'hashtagLooks');
  await expect
    .poll(looks, { timeout: 15_000 })
    .toEqual(
      expect.arrayContaining([expect.objectContaining({ tag: 'crystals', views: 5_600_000_000, videos: 120_000 })]),
    );
  for (const look of (await looks()) as { views?: number }[]) expect([undefined, 5_600_000_000]).toContain(look.views);
});
