import { expect, test } from './browser';

test('a new user sees in a sample market which item is fading and why, and gets rid of it with one click', async ({
  context,
  home,
}) => {
  // Installing opens the welcome page; nothing is read before it is asked for.
  const page = await context.newPage();
  await page.goto(`${home}/welcome.html`);
  await expect(page.getByRole('button', { name: 'Start reading' })).toBeVisible();
  await expect(page.getByText('On this computer, in this browser.')).toBeVisible();
  await page.getByRole('button', { name: 'Show a sample market' }).click();

  // The table comes by itself, and says on every screen that it is made up.
  const table = page.getByRole('table', { name: 'Items by score' });
  await expect(table).toBeVisible({ timeout: 60_000 });
  const banner = page.getByRole('complementary', { name: 'Sample market' });
  await expect(banner).toContainText('all figures are made up');

  // Which of these is fading?
  await page.getByRole('combobox', { name: 'Stage' }).selectOption('fading');
  await table.getByRole('rowheader').getByRole('button', { name: 'Crystals' }).click();

  // And why?
  await expect(page.getByRole('heading', { name: 'Crystals', exact: true })).toBeVisible();
  await expect(page.getByText(/^Fading/).first()).toBeVisible();
  await expect(
    page.getByText(/per 100 product videos as in the two weeks before .*Chance that it is falling right now: \d+%/),
  ).toBeVisible();
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: 'Follow Crystals' }).click();

  // The popup shows the same sample; what is only for real data is not there.
  await page.setViewportSize({ width: 420, height: 600 });
  await page.goto(`${home}/popup.html`);
  await expect(
    page.getByRole('list', { name: 'Items by score' }).getByRole('button', { name: /^Crystals, fading/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Items', exact: true }).click();
  await expect(page.getByText('This is for what you really saw.')).toBeVisible();

  // One click, and nothing of it is left.
  await banner.getByRole('button', { name: 'Remove sample' }).click();
  await expect(page.getByText('Nothing is read yet')).toBeVisible();
  await expect(banner).toHaveCount(0);
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).not.toContain('trendcrest-sample');
});
