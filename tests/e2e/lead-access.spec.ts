import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './browser';

const faultsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`,
  );

const themes = ['light', 'dark'] as const;

async function expectNoFault(page: Page, what: string): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOf(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}

test('what a sourcing lead works with has no fault that axe knows, in either theme', async ({ context, home }) => {
  test.slow();
  const page = await context.newPage();
  const address = (name: string) => `${home}/${name}`;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.bringToFront();
  await page.goto(address('welcome.html'));
  await expectNoFault(page, 'welcome');
  await page.getByRole('button', { name: 'Show a sample market' }).click();
  const table = page.getByRole('table', { name: 'Items by score' });
  await expect(table).toBeVisible({ timeout: 60_000 });
  for (const name of ['Crystals', 'Phone case']) await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('region', { name: 'Comparison' }).getByText('The same as a table').click();
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByRole('button', { name: 'Columns' }).click();
  await expectNoFault(page, 'dashboard');

  // At 200 % everything can still be reached, by scrolling down alone but for the table's own columns.
  await page.setViewportSize({ width: 720, height: 450 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export these rows' }).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  await page.setViewportSize({ width: 420, height: 600 });
  await page.goto(address('popup.html'));
  await expect(page.getByRole('list', { name: 'Items by score' })).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  await expectNoFault(page, 'popup');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^★/ }).click();
  await expect(page.getByRole('list', { name: 'Followed items' })).toBeVisible();
  await expectNoFault(page, 'watch-list');
});
