import type { BrowserContext, Page } from '@playwright/test';
import { storedRows } from '../../scripts/stored-rows';
import { expect, isFirefox, showPage, test } from './browser';
import { switchOff, switchOn } from './in-browser';
import { startReading } from './stored';

const shelf = 'https://www.tiktok.com/tag/tiktokmademebuyit';
const card = (number: number) => `<div data-e2e="challenge-item" style="height:90px">
  <a href="/@seller${number}/video/${7_500_000_000_000_000_000n + BigInt(number)}">video</a>
  <div data-e2e="challenge-item-desc">crystals restock #crystals #tiktokmademebuyit</div></div>`;
const html = `<!doctype html><title>TikTok</title><main>${card(1)}${card(2)}</main>`;

async function openShelf(context: BrowserContext): Promise<{ page: Page; faults: string[] }> {
  const { page } = await showPage(context, shelf, html);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.bringToFront();
  await expect(page.locator('trendcrest-badge')).toHaveCount(2);
  return { page, faults };
}

const addCard = (page: Page, number: number) =>
  page.evaluate((inner) => document.querySelector('main')?.insertAdjacentHTML('beforeend', inner), card(number));

test('after an update the old script in an open tab stops quietly; the new one takes over when the tab is loaded again', async ({
  context,
  home,
}) => {
  await startReading(context, home);
  const { page, faults } = await openShelf(context);
  // An update is off and on again, with other files.
  await switchOff(context, home);
  await switchOn(context, home);
  await page.bringToFront();
  // Firefox puts the new script into open tabs by itself.
  await expect(page.locator('trendcrest-badge')).toHaveCount(isFirefox() ? 2 : 0, { timeout: 15_000 });
  await addCard(page, 3);
  await page.waitForTimeout(1_500);
  await expect(page.locator('trendcrest-badge')).toHaveCount(isFirefox() ? 3 : 0);
  expect(faults).toEqual([]);

  const ours = await context.newPage();
  await ours.goto(`${home}/popup.html`);
  await page.bringToFront();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(page.locator('trendcrest-badge')).toHaveCount(2, { timeout: 15_000 });
  expect(await storedRows(ours, 'videos')).toHaveLength(isFirefox() ? 3 : 2);
});

test('after it was switched off nothing of it runs in an open tab, and it leaves it as it was where the browser lets it', async ({
  context,
  home,
}) => {
  await startReading(context, home);
  const { page, faults } = await openShelf(context);
  await switchOff(context, home);
  await page.bringToFront();
  // Firefox ends the script before it can tidy up.
  await expect(page.locator('trendcrest-badge')).toHaveCount(isFirefox() ? 2 : 0, { timeout: 15_000 });
  await addCard(page, 3);
  await page.waitForTimeout(1_500);
  expect(faults).toEqual([]);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(1_500);
  await expect(page.locator('trendcrest-badge')).toHaveCount(0);
});
