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
    setTimeout(() => resolve(false), 500);
    fetch(address);
  });
}

for (const address of [...closed, ...open]) {
  const isOpen = open.includes(address);
  test(`the scripts ${isOpen ? 'read' : 'stay out of'} ${new URL(address).host}${new URL(address).pathname}`, async ({
    context,
    extensionId,
  }) => {
    const extensionPage = await startReading(context, extensionId);
    await context.route(/^https?:/, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html', body: page })
        : route.fulfill({ json: { itemList: [] } }),
    );
    const tiktok = await context.newPage();
    await tiktok.goto(address);
    await tiktok.bringToFront();
    expect(await tiktok.evaluate(isTapped, '/api/some/item_list/')).toBe(isOpen);
    await tiktok.waitForTimeout(1_800);
    const videos = await stored(extensionPage, 'videos');
    expect(videos.map(({ videoId }) => videoId)).toEqual(isOpen ? ['7300000000000000001'] : []);
  });
}

const privately = ['/api/im/item_list/', '/passport/web/item_list/', '/api/notice/item_list/'];

test('after a click from the feed into the messages nothing is passed on, nor messages and login answers anywhere', async ({
  context,
  extensionId,
}) => {
  await startReading(context, extensionId);
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
