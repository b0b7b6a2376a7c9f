import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { openReplica } from './replica-page';
import { startReading } from './stored';

test('a person finds an item, reads why, comes back to it, and takes the list along', async ({ context, home }) => {
  const popup = await startReading(context, home);
  await scrollThrough(await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 }));
  const address = `${home}/popup.html`;
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.bringToFront();
  await popup.goto(address);
  const rows = popup.getByRole('list', { name: 'Items by score' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const count = Number(await rows.first().getAttribute('aria-setsize'));
  expect(count).toBeGreaterThan(5);

  await popup.keyboard.press('/');
  await popup.keyboard.type('cryst');
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('button', { name: /^Crystals, .+ seen \d+ times/ })).toBeVisible();
  await popup.getByRole('searchbox').fill('');
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(count));
  await popup.getByRole('combobox', { name: 'Stage' }).selectOption('emerging');
  await expect(rows.first()).not.toHaveAttribute('aria-setsize', String(count));
  for (const row of await rows.all()) await expect(row).toContainText('Emerging');
  await popup.getByRole('combobox', { name: 'Stage' }).selectOption({ index: 0 });

  await popup.getByRole('button', { name: /^Crystals,/ }).press('Enter');
  await expect(popup.getByRole('heading', { name: 'Crystals' })).toBeVisible();
  await expect(popup.getByText(/\d+ sightings in \d+ product videos/).first()).toBeVisible();
  await popup.goto(address);
  await expect(popup.getByRole('heading', { name: 'Crystals' })).toBeVisible();
  await popup.getByRole('button', { name: 'Back' }).click();

  const saving = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export' }).click();
  await popup.getByRole('button', { name: 'Save file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^trendcrest-ranking-\d{4}-\d\d-\d\d-\d{4}\.csv$/);
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
  expect(errors).toEqual([]);
  // The file holds what stands for one item alone, too; the list does not say it twice.
  expect(data.length).toBeGreaterThanOrEqual(count);
  expect(data.map((row) => row.item_id)).toContain('crystals');
  await expect(popup.getByRole('status')).toHaveText(new RegExp(`^Saved trendcrest-ranking-.+ · ${data.length} rows$`));
  await popup.getByRole('button', { name: 'Back' }).click();

  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByRole('combobox', { name: 'Language' }).selectOption('zh-CN');
  await expect(popup.getByRole('heading', { name: '设置' })).toBeVisible();
  await popup.getByRole('button', { name: '返回' }).click();
  await expect(popup.getByRole('button', { name: /^水晶/ })).toBeVisible();
});
