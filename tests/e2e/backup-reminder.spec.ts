import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { bringHistory } from './history-file';

declare const chrome: typeof import('webextension-polyfill');

const dayMs = 86_400_000;
const text = 'Much is new since your last backup.';

/** As if the last backup had been made so many days ago. */
const backedUp = (page: Page, days: number) =>
  page.evaluate((at) => chrome.storage.local.set({ backedUpAt: at }), Date.now() - days * dayMs);

test('the popup reminds of a backup when the last is old and much is new, until there is one, or later', async ({
  context,
  home,
}) => {
  test.slow();
  const page = await context.newPage();
  const openPopup = async () => {
    await page.goto(`${home}/popup.html`);
    await expect(page.getByRole('list', { name: 'Items by score' })).toBeVisible();
  };
  await bringHistory(page, home, 60);
  await page.setViewportSize({ width: 420, height: 600 });

  // The restored file is a backup of all there is, and one of three weeks ago is not old.
  await openPopup();
  const reminder = page.getByRole('status').filter({ hasText: text });
  await expect(reminder).toHaveCount(0);
  await backedUp(page, 20);
  await openPopup();
  await expect(reminder).toHaveCount(0);

  await backedUp(page, 50);
  await expect(reminder).toBeVisible();
  await reminder.getByRole('button', { name: 'Later' }).click();
  await expect(reminder).toHaveCount(0);
  await openPopup();
  await expect(reminder).toHaveCount(0);

  // "Later" means a week.
  await page.clock.setFixedTime(Date.now() + 8 * dayMs);
  await openPopup();
  await reminder.getByRole('button', { name: 'Back up' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^trendcrest-backup-.*\.ndjson\.gz$/);
  await expect(page.getByText('The backup is among your downloads.')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Items by score' })).toBeVisible();
  await expect(reminder).toHaveCount(0);
});

test('an old backup is no reason where little was seen since', async ({ context, home }) => {
  const page = await context.newPage();
  await bringHistory(page, home, 10);
  await backedUp(page, 50);
  await page.goto(`${home}/popup.html`);
  await expect(page.getByRole('list', { name: 'Items by score' })).toBeVisible();
  await expect(page.getByText(text)).toHaveCount(0);
});
