import type { Worker } from '@playwright/test';
import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { bringHistory } from './history-file';
import { openReplica } from './replica-page';
import { startReading } from './stored';

declare const chrome: { action: { getBadgeText(tab: object): Promise<string> } };

/** What the toolbar's icon says, as the browser itself keeps it. */
const onIcon = (worker: Worker) => worker.evaluate(() => chrome.action.getBadgeText({}));

test('a person follows an item, sees on the icon that it changed, reads how, and marks it as seen', async ({
  context,
  extensionId,
}) => {
  const popup = await startReading(context, extensionId);
  await bringHistory(popup, extensionId, 30);
  const [worker] = context.serviceWorkers() as [Worker];
  const address = `chrome-extension://${extensionId}/popup.html`;
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.goto(address);
  await popup.getByRole('button', { name: 'Follow Crystals' }).click();
  await expect(popup.getByRole('button', { name: '★ 1' })).toHaveText('★ 1');
  expect(await onIcon(worker)).toBe('');

  // Whoever sells crystals there was not seen before.
  await scrollThrough(await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 }));
  await expect.poll(() => onIcon(worker), { timeout: 15_000 }).toBe('1');

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
  await expect.poll(() => onIcon(worker)).toBe('');

  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(popup.getByRole('button', { name: '★ 1' })).toHaveText('★ 1');
  await popup.getByRole('button', { name: 'Follow Crystals' }).click();
  await popup.getByRole('button', { name: '★ 0' }).click();
  await expect(popup.getByRole('heading', { name: 'Nothing followed yet' })).toBeVisible();
});
