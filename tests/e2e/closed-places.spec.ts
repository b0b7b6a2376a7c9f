import type { BrowserContext } from '@playwright/test';
import { expect, test } from './browser';
import { startReading, stored } from './stored';

const closed = [
  'https://seller.tiktok.com/homepage',
  'https://seller-uk.tiktok.com/product/manage',
  'https://ads.tiktok.com/i18n/dashboard',
  'https://affiliate.tiktok.com/connection/creator',
  'https://www.tiktok.com/messages',
  'https://www.tiktok.com/login/phone-or-email',
  'https://www.tiktok.com/setting',
  'https://www.tiktok.com/tiktokstudio/upload',
];
const open = [
  'https://www.tiktok.com/foryou',
  'https://ads.tiktok.com/business/creativecenter/inspiration/popular/hashtag/pc/en',
];

const page = `<title>a page</title><body><div data-e2e="user-post-item" style="height:300px">
  <a href="https://www.tiktok.com/@shop/video/7300000000000000001">video</a></div>`;

/** Whether a list that the page asks for is passed on, even when the page itself switches the tap on. */
function isTapped(address: string): Promise<boolean> {
  document.dispatchEvent(new CustomEvent('trendcrest:tap', { detail: 'on' }));
  return new Promise((resolve) => {
    document.addEventListener('trendcrest:list', () => resolve(true));
    setTimeout(() => resolve(false), 1_000);
    fetch(address);
  });
}

/** Each a tab of its own, in front for longer than a card has to be in view. */
async function openAll(context: BrowserContext, addresses: string[]): Promise<boolean[]> {
  await context.route(/^https?:/, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: page })
      : route.fulfill({ json: { itemList: [] } }),
  );
  const tapped: boolean[] = [];
  for (const address of addresses) {
    const tiktok = await context.newPage();
    await tiktok.goto(address);
    await tiktok.bringToFront();
    tapped.push(await tiktok.evaluate(isTapped, '/api/some/item_list/'));
    await tiktok.waitForTimeout(300);
  }
  return tapped;
}

test('the scripts stay out of the places of sellers, of messages, and of whoever signs in', async ({
  context,
  home,
}) => {
  const extensionPage = await startReading(context, home);
  expect(await openAll(context, closed)).toEqual(closed.map(() => false));
  await extensionPage.waitForTimeout(1_500);
  expect(await stored(extensionPage, 'videos')).toEqual([]);
});

for (const address of open) {
  test(`the scripts read ${new URL(address).host}${new URL(address).pathname}`, async ({ context, home }) => {
    const extensionPage = await startReading(context, home);
    expect(await openAll(context, [address])).toEqual([true]);
    const ids = async () => (await stored(extensionPage, 'videos')).map(({ videoId }) => videoId);
    await expect.poll(ids).toEqual(['7300000000000000001']);
  });
}

const privately = ['/api/im/item_list/', '/passport/web/item_list/', '/api/notice/item_list/'];

test('after a click from the feed into the messages nothing is passed on, nor messages and login answers anywhere', async ({
  context,
  home,
}) => {
  await startReading(context, home);
  await context.route(/^https?:/, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: page })
      : route.fulfill({ json: { itemList: [] } }),
  );
  const tiktok = await context.newPage();
  await tiktok.goto('https://www.tiktok.com/foryou');
  expect(await tiktok.evaluate(isTapped, '/api/some/item_list/')).toBe(true);
  for (const address of privately) expect(await tiktok.evaluate(isTapped, address), address).toBe(false);
  for (const place of ['/messages', '/login', '/setting', '/tiktokstudio/content']) {
    await tiktok.evaluate((path) => history.pushState({}, '', path), place);
    expect(await tiktok.evaluate(isTapped, '/api/some/item_list/'), place).toBe(false);
  }
  await tiktok.evaluate(() => history.pushState({}, '', '/explore'));
  expect(await tiktok.evaluate(isTapped, '/api/some/item_list/')).toBe(true);
});
