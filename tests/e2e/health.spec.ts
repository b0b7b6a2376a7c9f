import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { openReplica } from './replica-page';
import { startReading } from './stored';

test('what is read stands per kind of page and field, and goes into a report without names', async ({
  context,
  home,
}) => {
  const popup = await startReading(context, home);
  await scrollThrough(await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 }), 3);
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.goto(`${home}/popup.html`);
  await popup.getByRole('button', { name: /videos today/ }).click();
  // The tab in front is TikTok's, and its kind of page stands open.
  await expect(popup.getByRole('button', { name: 'Hashtag' })).toHaveAttribute('aria-expanded', 'true');
  const table = popup.getByRole('table', { name: 'By kind of page' });
  for (const field of ['Author', 'Caption', 'Views', 'Carts'])
    await expect(table.getByRole('row', { name: new RegExp(`^${field} [1-9]`) })).toBeVisible();
  const room = await popup.getByRole('main').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(room).toBe(0);

  await popup.getByRole('button', { name: 'Copy report' }).click();
  await expect(popup.getByRole('status')).toHaveText('Copied');
  await popup.getByText('See what it says').click();
  const report = await popup.getByRole('textbox', { name: 'Report' }).inputValue();
  expect(report).toMatch(/^Trendcrest \d+\.\d+\.\d+, capture report\nBrowser: \w+/);
  expect(report).toMatch(/^tag: found \d+, read [1-9]/m);
  expect(report).toMatch(/^ {2}views: tap [1-9]/m);
  expect(report).not.toMatch(/@|#|https?:|\d{6}/);
  await popup.getByRole('button', { name: 'Back' }).click();
  await popup.getByRole('searchbox').fill('');
  await popup.keyboard.press('Control+V');
  await expect(popup.getByRole('searchbox')).toHaveValue(/^Trendcrest/);
});
