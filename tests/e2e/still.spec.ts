import type { Page } from '@playwright/test';
import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { bringHistory } from './history-file';
import { openReplica } from './replica-page';
import { shiftsOn, watchShifts } from './shifts';
import { startReading } from './stored';

const sizes = { popup: [420, 600], sidepanel: [420, 900], dashboard: [1440, 900] } as const;
/** A tab at 200 %. */
const enlarged = { width: 720, height: 450 };
const views = {
  popup: 'ranking item/phone-case watch items data export health settings method privacy'.split(' '),
  sidepanel: ['ranking', 'item/phone-case', 'watch'],
  dashboard: ['ranking', 'item/phone-case', 'watch', 'items', 'data', 'export'],
};

/** Notices stand where they are due: some items are hidden, and the last backup is old. */
const noticed = { categories: ['category-phones'], backedUpAt: Date.now() - 40 * 86_400_000 };

const set = (page: Page, settings: Record<string, unknown>) =>
  page.evaluate((change) => Reflect.get(globalThis, 'chrome').storage.local.set(change), settings);

/** Everything that a screen waits for is there well before. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('main').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.waitForTimeout(700);
}

test('no screen jumps while what it shows comes, in the popup, the panel and a tab', async ({ context, home }) => {
  test.slow();
  const page = await startReading(context, home);
  await bringHistory(page, home, 45);
  await page.goto(`${home}/popup.html`);
  await page.getByRole('button', { name: 'Follow Phone case' }).click();
  await set(page, noticed);
  await expect(page.getByRole('button', { name: 'Show all' })).toBeVisible();
  await expect(page.getByText('Much is new since your last backup.')).toBeVisible();
  await watchShifts(page);
  await page.bringToFront();
  for (const name of ['popup', 'sidepanel', 'dashboard'] as const) {
    const [width, height] = sizes[name];
    await page.setViewportSize({ width, height });
    for (const view of views[name]) {
      await set(page, { view });
      await page.goto('about:blank');
      await page.goto(`${home}/${name}.html#${encodeURIComponent(view)}`);
      await settle(page);
      expect.soft(await shiftsOn(page), `${name} ${view}`).toEqual([]);
    }
  }
  await page.setViewportSize(enlarged);
  await page.goto('about:blank');
  await page.goto(`${home}/dashboard.html`);
  await settle(page);
  expect.soft(await shiftsOn(page), 'dashboard, enlarged').toEqual([]);
  await page.goto(`${home}/welcome.html`);
  await page.waitForTimeout(700);
  expect.soft(await shiftsOn(page), 'welcome').toEqual([]);
});

test('badges do not move what stands on the page', async ({ context, home }) => {
  await startReading(context, home);
  const page = await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 });
  await watchShifts(page);
  await page.reload();
  await scrollThrough(page, 6);
  await expect(page.locator('trendcrest-badge').first()).toBeAttached();
  expect(await shiftsOn(page)).toEqual([]);
});
