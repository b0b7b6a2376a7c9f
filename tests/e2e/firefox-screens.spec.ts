import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { expect, openOwn, openShelf, scrollThrough, startReading, test } from './firefox-browser';

const press = (page: Page, name: string) => page.locator(`::-p-aria(${name})`).click();
const heading = (page: Page) => page.$eval('h1', ({ textContent }) => textContent).catch(() => undefined);

test('in Firefox, too, an item is opened from the popup and the dashboard, and Back leads to the list', async ({
  firefox,
}) => {
  await startReading(firefox);
  await scrollThrough(await openShelf(firefox), 4);
  for (const [frame, row] of [
    ['popup', 'main li button'],
    ['dashboard', 'tbody th button'],
  ]) {
    const page = await openOwn(firefox, `${frame}.html`);
    const first = await page.waitForSelector(row ?? '');
    const name = await first?.evaluate((button) => (button.querySelector('.name') ?? button).firstChild?.textContent);
    await first?.click();
    await expect.poll(() => heading(page)).toBe(name?.trim());
    await press(page, 'Back');
    await expect.poll(() => heading(page)).toBe('Trendcrest');
  }
});

test('in Firefox, too, the list is saved as a file', async ({ firefox, downloads }) => {
  await startReading(firefox);
  await scrollThrough(await openShelf(firefox), 4);
  const popup = await openOwn(firefox, 'popup.html');
  await popup.waitForSelector('main li button');
  await press(popup, 'Export');
  await press(popup, 'Save file');
  // Firefox puts an empty file in its place first.
  const rows = () => {
    const name = existsSync(downloads) && readdirSync(downloads).find((file) => file.endsWith('.csv'));
    const text = name ? readFileSync(join(downloads, name), 'utf8').slice(1) : '';
    return Papa.parse<Record<string, string>>(text, { header: true }).data;
  };
  await expect.poll(() => rows().length, { timeout: 15_000 }).toBeGreaterThan(5);
  expect(rows().every(({ item_id: itemId }) => itemId)).toBe(true);
});

test('in Firefox the ranking stands in the sidebar beside TikTok and follows what is on screen', async ({
  firefox,
}) => {
  const welcome = await startReading(firefox);
  await press(await openOwn(firefox, 'popup.html'), 'Side panel');
  const inSidebar = (selector: string) =>
    welcome.evaluate((within) => {
      const [sidebar]: Window[] = Reflect.get(globalThis, 'browser').extension.getViews({ type: 'sidebar' });
      return sidebar?.document.querySelector(within)?.textContent ?? undefined;
    }, selector);
  await expect.poll(() => inSidebar('h1'), { timeout: 15_000 }).toBe('Trendcrest');
  const tiktok = await openShelf(firefox);
  await scrollThrough(tiktok, 3);
  await expect
    .poll(() => inSidebar('section[aria-labelledby="on-screen"]'), { timeout: 15_000 })
    .toMatch(/^On screen now\w/);
});
