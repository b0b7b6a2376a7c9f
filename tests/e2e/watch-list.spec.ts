import type { Page } from '@playwright/test';
import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { bringHistory } from './history-file';
import { openReplica } from './replica-page';
import { startReading } from './stored';

declare const chrome: { action: { getBadgeText(tab: object): Promise<string> } };

/** What the toolbar's icon says, as the browser itself keeps it. */
const onIcon = (ours: Page) => ours.evaluate(() => chrome.action.getBadgeText({}));

test('a person follows an item, sees on the icon that it changed, reads how, and marks it as seen', async ({
  context,
  home,
}) => {
  const popup = await startReading(context, home);
  await bringHistory(popup, home, 30);
  const address = `${home}/popup.html`;
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.goto(address);
  await popup.getByRole('button', { name: 'Follow Crystals' }).click();
  await expect(popup.getByRole('button', { name: '★ 1' })).toHaveText('★ 1');
  expect(await onIcon(popup)).toBe('');

  // Whoever sells crystals there was not seen before.
  await scrollThrough(await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 }));
  await expect.poll(() => onIcon(popup), { timeout: 15_000 }).toBe('1');

  await popup.bringToFront();
  await popup.goto(address);
  await popup.getByRole('button', { name: /^★ 1/ }).click();
  await expect(popup.getByRole('status')).toHaveText('1 followed item changed');
  const crystals = popup.getByRole('list', { name: 'Followed items' }).getByRole('listitem').first();
  await expect(crystals.getByRole('button', { name: /^Crystals/ })).toBeVisible();
  await expect(crystals.getByRole('listitem').filter({ hasText: /^\d+ new sellers?$/ })).toBeVisible();
  await popup.getByRole('button', { name: 'Mark as seen' }).click();
  await expect(popup.getByRole('status')).toHaveText('Nothing changed since you last marked it as seen.');
  await expect(crystals.getByRole('listitem')).toHaveCount(0);
  await expect.poll(() => onIcon(popup)).toBe('');

  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(popup.getByRole('button', { name: '★ 1' })).toHaveText('★ 1');
  await popup.getByRole('button', { name: 'Follow Crystals' }).click();
  await popup.getByRole('button', { name: '★ 0' }).click();
  await expect(popup.getByRole('heading', { name: 'Nothing followed yet' })).toBeVisible();
});
