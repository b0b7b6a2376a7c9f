import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { openReplica } from './replica-page';
import { startReading } from './stored';

test('a sourcing lead follows items, filters and compares them, and takes what is seen along', async ({
  context,
  home,
}) => {
  const page = await startReading(context, home);
  await scrollThrough(await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 }), 20);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.bringToFront();
  await page.goto(`${home}/dashboard.html`);
  const table = page.getByRole('table', { name: 'Items by score' });
  const names = table.getByRole('rowheader');
  await expect(names.first()).toBeVisible();

  // The table: sorted by sellers, then narrowed.
  await table.getByRole('button', { name: 'Sellers' }).click();
  await expect(table.getByRole('columnheader', { name: 'Sellers' })).toHaveAttribute('aria-sort', 'descending');
  const sellers = table.getByRole('row').nth(1).getByRole('cell').nth(5);
  await expect(sellers).toHaveText(/^\d+$/);
  const [first = '', second = ''] = (await names.allInnerTexts()).slice(0, 2);
  await page.getByRole('spinbutton', { name: 'Sellers, at least' }).fill('1');

  // Several at once.
  await page.getByRole('checkbox', { name: `Choose ${first}` }).check();
  await page.getByRole('checkbox', { name: `Choose ${second}` }).check();
  await page.getByRole('button', { name: 'Compare' }).click();
  const comparison = page.getByRole('region', { name: 'Comparison' });
  await comparison.getByText('The same as a table').click();
  await expect(comparison.getByRole('columnheader', { name: first })).toBeVisible();
  await comparison.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByRole('button', { name: `Follow ${first}` })).toHaveAttribute('aria-pressed', 'true');

  // A view of its own, found again after the tab was closed.
  await page.getByRole('checkbox', { name: 'Followed' }).check();
  await expect(names).toHaveCount(2);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('textbox', { name: 'Name of this view' }).fill('Mine');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(names).not.toHaveCount(2);
  await page.reload();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Mine', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(names).toHaveCount(2);

  // The file holds what is seen.
  const seen = await names.allInnerTexts();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export these rows' }).click();
  await page.getByRole('button', { name: 'Save file' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(data.map(({ item }) => item)).toEqual(seen);
  await page.getByRole('button', { name: 'Back', exact: true }).click();

  // An item by keyboard, and back to the table where it was.
  await names.first().getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: second, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(names).toHaveCount(2);
  await page.getByRole('button', { name: '★ 2' }).click();
  await expect(page.getByRole('list', { name: 'Followed items' }).getByText(first)).toBeVisible();
  await expect(page.getByText('Nothing changed since you last marked it as seen.')).toBeVisible();
});
