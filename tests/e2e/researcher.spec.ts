import { readFileSync } from 'node:fs';
import { expect, test } from './browser';
import { bringHistory } from './history-file';

test('a researcher reads an item’s history by range and place, by keyboard, as a table, and takes it along', async ({
  context,
  home,
}) => {
  const page = await context.newPage();
  await bringHistory(page, home, 60);
  await page.setViewportSize({ width: 420, height: 600 });
  await page.goto(`${home}/sidepanel.html`);
  await page.getByRole('button', { name: /^Crystals,/ }).click();
  await expect(page.getByRole('heading', { name: 'Crystals', exact: true })).toBeVisible();
  const history = page.getByRole('region', { name: 'History' });
  const share = history.getByRole('application', { name: /^Share of the product videos you saw/ });
  const speed = history.getByRole('application', { name: /^Views per hour/ });

  // By range, and the values by keyboard, in both charts at once.
  await history.getByRole('button', { name: '30d' }).click();
  await expect(history.getByRole('button', { name: '30d' })).toHaveAttribute('aria-pressed', 'true');
  await expect(history.getByRole('button', { name: '365d' })).toBeDisabled();
  await share.focus();
  await page.keyboard.press('Home');
  const said = history.getByRole('status').first();
  await expect(said).toHaveText(/^\d+ \w+: [\d.]+% \([\d.]+% to [\d.]+%\) · \w+/);
  const first = await said.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(said).not.toHaveText(first ?? '');
  await speed.focus();
  await page.keyboard.press('End');
  await expect(history.getByRole('status').last()).toHaveText(/an hour \(.+\) · \d+ videos$/);

  // The market, and the table behind the chart.
  await history.getByRole('combobox', { name: 'Market' }).selectOption({ label: 'Indonesia' });
  await expect(history.getByText(/^Indonesia alone: .+/)).toBeVisible();
  await history.getByText('The same as a table').first().click();
  const rows = history.getByRole('table').last().getByRole('row');
  expect(await rows.count()).toBeGreaterThan(15);
  await expect(rows.nth(1).getByRole('cell').nth(1)).toHaveText(/^1[78]$/);

  // The picture.
  const saving = page.waitForEvent('download');
  await history.getByRole('button', { name: 'Save as a picture' }).first().click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^trendcrest-crystals-share-\d{4}-\d\d-\d\d\.png$/);
  const png = readFileSync(await saved.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);

  // The videos behind it, with their looks.
  const looks = page.getByRole('button', { name: /^2 looks at/ }).first();
  await looks.click();
  await expect(looks).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('table', { name: /^Looks at/ }).getByRole('row')).toHaveCount(3);

  // What a figure means, and back to where it stood.
  await history.getByRole('link', { name: 'How this is made: Views per hour' }).click();
  await expect(page.getByRole('heading', { name: 'Views per hour' })).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(history).toBeVisible();
  await page.getByRole('button', { name: 'Export Crystals' }).click();
  await expect(page.getByRole('heading', { name: 'Export Crystals' })).toBeVisible();
});
