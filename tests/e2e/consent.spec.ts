import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { openReplica } from './replica-page';
import { startReading, stored } from './stored';

test('nothing is read before "Start reading" is pressed', async ({ context, home }) => {
  await openReplica(context, 'tag/tiktokmademebuyit').then((page) => scrollThrough(page, 4));
  const extensionPage = await context.newPage();
  await extensionPage.goto(`${home}/popup.html`);
  expect(await stored(extensionPage, 'videos')).toEqual([]);
  await expect(extensionPage.getByRole('main')).not.toContainText('Crystals');
});

test('an open tab is read from the moment on at which the button is pressed, and not while paused', async ({
  context,
  home,
}) => {
  const tiktok = await openReplica(context, 'tag/tiktokmademebuyit');
  const extensionPage = await startReading(context, home);
  await tiktok.bringToFront();
  await scrollThrough(tiktok, 3);
  const before = (await stored(extensionPage, 'videos')).length;
  expect(before).toBeGreaterThan(4);

  await extensionPage.goto(`${home}/popup.html`);
  await extensionPage.getByRole('button', { name: 'Pause' }).click();
  await expect(extensionPage.getByRole('button', { name: 'Resume' })).toBeVisible();
  await tiktok.bringToFront();
  await expect(tiktok.locator('trendcrest-badge')).toHaveCount(0);
  await scrollThrough(tiktok, 6);
  expect((await stored(extensionPage, 'videos')).length).toBe(before);
});
