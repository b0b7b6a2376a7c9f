import type { Page } from '@playwright/test';
import { expect, showPage, test } from './browser';
import { startReading, stored } from './stored';

const idOf = (number: number) => String(7_500_000_000_000_000_000n + BigInt(number));
const itemOf = (number: number, more: object = {}) => ({
  id: idOf(number),
  desc: `crystals ${number} #crystals #tiktokmademebuyit`,
  createTime: 1_760_000_000,
  author: { uniqueId: `seller.${number}`, nickname: 'Seller' },
  stats: { playCount: 1_000 + number, diggCount: 50, commentCount: 1, shareCount: 1 },
  ...more,
});
const list = (...numbers: number[]) => ({ itemList: numbers.map((number) => itemOf(number)), hasMore: true });

/** A page that draws a tile for each video of each list it asks for; `show` asks, as a click or scrolling would. */
const tiles = (state: object = {}) => `<!doctype html><title>TikTok</title><body><main id="list"></main>
<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({ __DEFAULT_SCOPE__: state })}</script>
<script>
  async function show(address) {
    const { itemList = [] } = await fetch(address).then((answer) => answer.json()).catch(() => ({}));
    for (const item of itemList) {
      const card = document.getElementById('list').appendChild(document.createElement('div'));
      card.dataset.e2e = 'search_video-item';
      card.style.height = '60px';
      const link = card.appendChild(document.createElement('a'));
      link.href = '/@' + item.author.uniqueId + '/video/' + item.id;
      link.textContent = 'video';
    }
  }
</script>`;

const show = (page: Page, address: string) => page.evaluate((at) => Reflect.get(window, 'show')(at), address);
const idsIn = async (page: Page) => (await stored(page, 'videos')).map(({ videoId }) => videoId).toSorted();
const shelf = 'https://www.tiktok.com/tag/tiktokmademebuyit';

test('a second search, typed without loading a page, is read like the first', async ({ context, home }) => {
  const extensionPage = await startReading(context, home);
  const api = {
    '/api/search/item/full/': ({ searchParams }: URL) => list(...(searchParams.get('q') === 'a' ? [1, 2] : [3, 4])),
  };
  const { page } = await showPage(context, 'https://www.tiktok.com/search/video?q=a', tiles(), { api });
  await page.bringToFront();
  await show(page, '/api/search/item/full/?q=a');
  await expect.poll(() => idsIn(extensionPage)).toEqual([idOf(1), idOf(2)]);
  await page.evaluate(() => {
    history.pushState({}, '', '/search/video?q=b');
    document.getElementById('list')?.replaceChildren();
  });
  await show(page, '/api/search/item/full/?q=b');
  await expect.poll(() => idsIn(extensionPage)).toEqual([1, 2, 3, 4].map(idOf));
  expect((await stored(extensionPage, 'sightings')).every(({ surface }) => surface === 'opened')).toBe(true);
});

test('going back to a page that the browser kept goes on reading it', async ({ context, home }) => {
  const extensionPage = await startReading(context, home);
  const { page } = await showPage(context, shelf, tiles(), {
    api: { '/api/challenge/item_list/': ({ searchParams }: URL) => list(Number(searchParams.get('n'))) },
  });
  await page.bringToFront();
  await show(page, '/api/challenge/item_list/?n=1');
  await expect.poll(() => idsIn(extensionPage)).toEqual([idOf(1)]);
  await page.goto('https://www.tiktok.com/explore', { waitUntil: 'domcontentloaded' });
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => 'show' in window);
  await show(page, '/api/challenge/item_list/?n=2');
  await expect.poll(() => idsIn(extensionPage)).toEqual([idOf(1), idOf(2)]);
});

test('one video on two cards is one video, with a badge on each that was seen', async ({ context, home }) => {
  const extensionPage = await startReading(context, home);
  const { page } = await showPage(context, shelf, tiles(), { api: { '/api/challenge/item_list/': list(1) } });
  await page.bringToFront();
  await show(page, '/api/challenge/item_list/');
  await expect(page.locator('trendcrest-badge')).toHaveCount(1);
  await show(page, '/api/challenge/item_list/');
  await expect(page.locator('trendcrest-badge')).toHaveCount(2);
  await page.waitForTimeout(1_500);
  expect(await idsIn(extensionPage)).toEqual([idOf(1)]);
  expect((await stored(extensionPage, 'exposure')).map(({ products }) => products)).toEqual([1]);
});

test('two accounts in one profile are told apart by a hash, and their numbers are stored nowhere', async ({
  context,
  home,
}) => {
  const extensionPage = await startReading(context, home);
  const accounts = [
    { region: 'GB', user: { uid: '6800000000000000001', uniqueId: 'british.me' } },
    { region: 'US', user: { uid: '6800000000000000002', uniqueId: 'american.me' } },
    { region: 'US' },
  ];
  for (const [index, account] of accounts.entries()) {
    const { page } = await showPage(context, shelf, tiles({ 'webapp.app-context': account }), {
      api: { '/api/challenge/item_list/': list(index) },
    });
    await page.bringToFront();
    await show(page, '/api/challenge/item_list/');
    await expect.poll(async () => (await stored(extensionPage, 'exposure')).length).toBe(index + 1);
  }
  const exposure = await stored(extensionPage, 'exposure');
  expect(exposure.map(({ market }) => market).toSorted()).toEqual(['GB', 'US', 'US']);
  const hashes = exposure.map(({ account }) => account);
  expect(hashes.filter((hash) => /^[\da-f]{16}$/.test(hash))).toHaveLength(2);
  expect(hashes).toContain('signed-out');
  expect(new Set(hashes).size).toBe(3);
  const everything = JSON.stringify([
    exposure,
    await stored(extensionPage, 'sightings'),
    await stored(extensionPage, 'videos'),
  ]);
  expect(everything).not.toMatch(/680000000000000000|british|american/);
});

test('a list that comes through XMLHttpRequest, parsed already, is read too', async ({ context, home }) => {
  const extensionPage = await startReading(context, home);
  const { page } = await showPage(context, shelf, tiles(), { api: { '/api/challenge/item_list/': list(1) } });
  await page.bringToFront();
  await page.evaluate(async () => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.open('GET', '/api/challenge/item_list/');
    await new Promise((resolve) => {
      request.onload = resolve;
      request.send();
    });
  });
  await show(page, '/api/challenge/item_list/');
  await expect.poll(async () => (await stored(extensionPage, 'observations'))[0]?.source).toBe('tap');
});
