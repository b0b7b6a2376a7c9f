import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { storedRows } from '../../scripts/stored-rows';
import { expect, showPage, test } from './browser';
import { startReading } from './stored';

const shelf = 'https://www.tiktok.com/tag/tiktokmademebuyit';
const cards = Array.from(
  { length: 8 },
  (_, at) => `<div data-e2e="challenge-item" style="height:60px">
    <a href="/@seller${at}/video/${7_500_000_000_000_000_000n + BigInt(at)}">video</a>
    <div data-e2e="challenge-item-desc">crystals restock #crystals #tiktokmademebuyit</div></div>`,
);
const tables = ['videos', 'observations', 'sightings', 'exposure', 'buckets', 'items', 'sellers', 'standing'];
const allRows = (page: Page) => Promise.all(tables.map((table) => storedRows(page, table)));

test('everything is backed up, deleted, brought back by the undo, deleted, and restored from the file', async ({
  context,
  home,
}) => {
  const page = await startReading(context, home);
  const { page: tiktok } = await showPage(
    context,
    shelf,
    `<!doctype html><title>TikTok</title><main>${cards.join('')}</main>`,
  );
  await tiktok.bringToFront();
  await expect.poll(async () => (await storedRows(page, 'videos')).length).toBe(8);
  await tiktok.close();

  await page.goto(`${home}/dashboard.html#data`);
  await expect(page.getByRole('heading', { name: 'Your data' })).toBeVisible();
  const before = await allRows(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^trendcrest-backup-\d{4}-\d\d-\d\d-v[\d.]+\.ndjson\.gz$/);
  const file = await download.path();
  expect([...readFileSync(file).subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  await expect(page.getByText('Last backup: this minute')).toBeVisible();

  const deleteAll = async () => {
    await page.getByRole('radio', { name: 'Everything' }).check();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByText('Deleted.')).toBeVisible();
    expect((await allRows(page)).flat()).toEqual([]);
  };
  await deleteAll();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything is back.')).toBeVisible();
  expect(await allRows(page)).toEqual(before);

  await deleteAll();
  const broken = readFileSync(file).subarray(0, -40);
  const chooser = page.getByLabel('Choose a file').and(page.locator('input'));
  await chooser.setInputFiles({ name: 'broken.gz', mimeType: 'application/gzip', buffer: broken });
  await expect(page.getByRole('alert')).toContainText('Its end is missing');
  await chooser.setInputFiles(file);
  await page.getByRole('button', { name: 'Restore instead…' }).click();
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  expect(await allRows(page)).toEqual(before);
  // Whether pages are read is agreed to in each browser.
  expect(await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get('reading'))).toEqual({
    reading: 'not-started',
  });
});
