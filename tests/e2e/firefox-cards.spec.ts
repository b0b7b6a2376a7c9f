import type { Page } from 'puppeteer-core';
import { storedRows } from '../../scripts/stored-rows';
import { expect, openOwn, openShelf, ownAddress, scrollThrough, startReading, test } from './firefox-browser';

const cards = (page: Page) => page.$$eval('trendcrest-card', (all) => all.length);
/** BiDi does not say what a page of ours in a tab is; the extension knows. */
const openTabs = (ours: Page) =>
  ours.evaluate(async () => {
    const tabs: { url?: string }[] = await Reflect.get(globalThis, 'browser').tabs.query({});
    return tabs.map(({ url }) => url);
  });

test('in Firefox, too, a badge opens its card on hover and by keyboard, and the card follows and opens', async ({
  firefox,
}) => {
  await startReading(firefox);
  const tiktok = await openShelf(firefox);
  await scrollThrough(tiktok, 4);
  await tiktok.evaluate(() => scrollTo(0, 0));
  await tiktok.waitForSelector('trendcrest-badge');
  const address = tiktok.url();

  const badge = await tiktok.$('trendcrest-badge');
  await badge?.hover();
  await expect.poll(() => cards(tiktok)).toBe(1);
  await tiktok.mouse.move(5, 500);
  await expect.poll(() => cards(tiktok)).toBe(0);

  await badge?.evaluate((host) => (host as HTMLElement).focus());
  await expect.poll(() => cards(tiktok)).toBe(1);
  await tiktok.keyboard.press('Escape');
  await expect.poll(() => cards(tiktok)).toBe(0);
  await tiktok.keyboard.press('Enter');
  await expect.poll(() => cards(tiktok)).toBe(1);
  await tiktok.keyboard.press('Enter');
  const popup = await openOwn(firefox, 'popup.html');
  await expect
    .poll(() => storedRows(popup, 'remarks'))
    .toEqual([expect.objectContaining({ followedAt: expect.any(Number) })]);
  await tiktok.bringToFront();
  await tiktok.keyboard.press('Tab');
  await tiktok.keyboard.press('Enter');
  // A click in a page opens no sidebar in Firefox: the item opens in a tab.
  const item = expect.stringContaining(ownAddress('dashboard.html#item%2F'));
  await expect.poll(() => openTabs(popup), { timeout: 15_000 }).toContainEqual(item);
  expect(tiktok.url()).toBe(address);
});
