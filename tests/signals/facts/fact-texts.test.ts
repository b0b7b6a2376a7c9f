// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test } from 'vitest';
import { factTextsIn } from '../../../signals/facts/fact-texts';
import { readFacts } from '../../../signals/facts/read-facts';
import { pageStates } from '../../../signals/page-state';
import { samples } from '../read-sample';

beforeEach(() => document.body.replaceChildren());

function addScript(id: string, json: unknown) {
  const script = document.body.appendChild(document.createElement('script'));
  Object.assign(script, { id, type: 'application/json', textContent: JSON.stringify(json) });
}
const textsAt = (url: string, scope?: object) =>
  factTextsIn(document, new URL(url), scope ? [{ value: { __DEFAULT_SCOPE__: scope } }] : []);

test('an ordinary page has nothing to hand over', () => {
  expect(
    textsAt('https://www.tiktok.com/foryou', { 'webapp.app-context': { user: { uniqueId: 'me' } } }),
  ).toBeUndefined();
});

test('of a profile, only its head is handed over, and only on its own page', () => {
  const detail = { userInfo: { user: { uniqueId: 'A_shop' } } };
  const scope = { 'webapp.user-detail': detail, 'webapp.i18n-translation': { much: 'text' } };
  expect(textsAt('https://www.tiktok.com/@a_shop', scope)).toEqual({ texts: [JSON.stringify(detail)] });
  expect(textsAt('https://www.tiktok.com/@somebody', scope)).toBeUndefined();
});

test('of a hashtag, its totals and its heading', () => {
  const detail = { challengeInfo: { challenge: { title: 'Crystals' } } };
  for (const [name, text] of [
    ['challenge-title', '#crystals'],
    ['challenge-vvcount', '20.2M videos'],
  ] as const) {
    const part = document.body.appendChild(document.createElement('h2'));
    part.setAttribute('data-e2e', name);
    part.title = name === 'challenge-vvcount' ? 'posts ' : '';
    part.textContent = text;
  }
  expect(textsAt('https://www.tiktok.com/tag/crystals', { 'webapp.challenge-detail': detail })).toEqual({
    texts: [JSON.stringify(detail)],
    header: { title: '#crystals', total: '20.2M videos', hint: 'posts ' },
  });
});

test('of a shop page, its state, unless it tells of another product', () => {
  addScript('__MODERN_ROUTER_DATA__', { loaderData: { product_id: '1729840619138750658' } });
  expect(textsAt('https://www.tiktok.com/shop/pdp/a-lamp/1729840619138750658')?.texts).toHaveLength(1);
  expect(textsAt('https://www.tiktok.com/shop/pdp/a-lamp/1729840619138750659')).toBeUndefined();
  expect(textsAt('https://shop.tiktok.com/us/k/lamps')?.texts).toHaveLength(1);
});

test('of the Creative Center, its state', () => {
  addScript('__NEXT_DATA__', { props: {} });
  expect(
    textsAt('https://ads.tiktok.com/business/creativecenter/inspiration/popular/hashtag/pc/en')?.texts,
  ).toHaveLength(1);
});

describe.skipIf(!samples)('saved pages (TRENDCREST_SAMPLES)', () => {
  function read(file: string, address: string) {
    const page = parseHTML(readFileSync(join(samples ?? '', file), 'utf8')).document;
    const found = factTextsIn(page, new URL(address), pageStates(page));
    return found && readFacts({ address, language: page.documentElement.lang, ...found }, 1);
  }

  test('the heading of a hashtag page counts videos', () => {
    expect(read('html/rainer-2025-hashtag-noitems.html', 'https://www.tiktok.com/tag/tiktokmademebuyit')).toMatchObject(
      {
        hashtags: [{ tag: 'tiktokmademebuyit', videos: 20_200_000, videosStep: 1e5, source: 'shown' }],
        unread: {},
      },
    );
  });

  test('a product page hands over its product', () => {
    const address = 'https://www.tiktok.com/shop/pdp/x/1729447605324124806';
    expect(read('shop/llzelda-2025-pdp.html', address)?.products).toMatchObject([{ productId: '1729447605324124806' }]);
  });

  test('the page of a video hands over nothing', () => {
    expect(read('html/rimi-2025-vn-video.html', 'https://www.tiktok.com/foryou')).toBeUndefined();
  });
});

test('what a live room sells is read from its links, and other pages’ links are left', () => {
  const { document } =
    parseHTML(`<!doctype html><html><body><a href="/view/product/1729840619138750658" title="A dress">buy</a>
    <a href="/@somebody">who</a></body></html>`);
  const live = new URL('https://www.tiktok.com/@somebody/live');
  const said = factTextsIn(document, live, []);
  const { products } = readFacts({ address: live.href, market: 'GB', texts: [], ...said }, 1_790_000_000_000);
  expect(products).toMatchObject([
    { productId: '1729840619138750658', title: 'A dress', destination: 'tiktok-shop', market: 'GB' },
  ]);
  expect(factTextsIn(document, new URL('https://www.tiktok.com/foryou'), [])).toBeUndefined();
});
