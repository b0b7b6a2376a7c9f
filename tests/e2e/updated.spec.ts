import type { BrowserContext, Page } from '@playwright/test';
import { storedRows } from '../../scripts/stored-rows';
import { expect, showPage, test } from './browser';
import { startReading } from './stored';

const shelf = 'https://www.tiktok.com/tag/tiktokmademebuyit';
const card = (number: number) => `<div data-e2e="challenge-item" style="height:90px">
  <a href="/@seller${number}/video/${7_500_000_000_000_000_000n + BigInt(number)}">video</a>
  <div data-e2e="challenge-item-desc">crystals restock #crystals #tiktokmademebuyit</div></div>`;
const html = `<!doctype html><title>TikTok</title><main>${card(1)}${card(2)}</main>`;

/** On the browser's own page of extensions, as a person does; an update is off and on again, with other files. */
async function inExtensions(context: BrowserContext, id: string, switches: boolean[]) {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  for (const isOn of switches) {
    // This interface exists on this page alone, so no types know it.
    await page.evaluate(
      ([extensionId, on]) => Reflect.get(globalThis, 'chrome').management.setEnabled(extensionId, on),
      [id, isOn] as const,
    );
  }
  await page.close();
}

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
  extensionId,
}) => {
  await startReading(context, extensionId);
  const { page, faults } = await openShelf(context);
  await inExtensions(context, extensionId, [false, true]);
  await page.bringToFront();
  await expect(page.locator('trendcrest-badge')).toHaveCount(0, { timeout: 15_000 });
  await addCard(page, 3);
  await page.waitForTimeout(1_500);
  expect(faults).toEqual([]);

  const ours = await context.newPage();
  await ours.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.bringToFront();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(page.locator('trendcrest-badge')).toHaveCount(2, { timeout: 15_000 });
  expect(await storedRows(ours, 'videos')).toHaveLength(2);
});

test('after it was switched off nothing of it is left in an open tab', async ({ context, extensionId }) => {
  await startReading(context, extensionId);
  const { page, faults } = await openShelf(context);
  await inExtensions(context, extensionId, [false]);
  await page.bringToFront();
  await expect(page.locator('trendcrest-badge')).toHaveCount(0, { timeout: 15_000 });
  await addCard(page, 3);
  await page.waitForTimeout(1_500);
  expect(faults).toEqual([]);
});
