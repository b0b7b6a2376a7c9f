import { expect, showPage, test } from './browser';

test('installing opens the welcome page', async ({ context, home }) => {
  const welcome = `${home}/welcome.html`;
  await expect.poll(() => context.pages().map((page) => page.url())).toContain(welcome);
});

for (const name of ['welcome', 'popup']) {
  test(`the ${name} page draws something and reports no fault`, async ({ context, home }) => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${home}/${name}.html`);
    await expect(page.locator('body')).toContainText(/\p{Letter}{3}/u);
    expect(faults).toEqual([]);
  });
}

test('a page under the address of TikTok is shown, and everything else is refused', async ({ context }) => {
  const html = '<title>shown</title><img src="https://example.com/pixel.png"><script src="/own.js"></script>';
  const api = { '/api/list': (url: URL) => ({ asked: url.searchParams.get('page') }) };
  const { page, requests } = await showPage(context, 'https://www.tiktok.com/foryou', html, { api });
  await expect(page).toHaveTitle('shown');
  expect(await page.evaluate(async () => (await fetch('/api/list?page=2')).json())).toEqual({ asked: '2' });
  // Firefox asks once more for what was refused while it read ahead.
  const seen = [...new Set(requests.map((request) => request.url()))].sort();
  expect(seen).toEqual([
    'https://example.com/pixel.png',
    'https://www.tiktok.com/api/list?page=2',
    'https://www.tiktok.com/foryou',
    'https://www.tiktok.com/own.js',
  ]);
});
