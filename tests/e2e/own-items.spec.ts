import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { openReplica } from './replica-page';
import { startReading } from './stored';

const rows = (popup: Page) => popup.getByRole('list', { name: 'Items by score' }).getByRole('listitem');
const row = (popup: Page, name: string) => rows(popup).filter({ has: popup.getByRole('button', { name }) });
const notice = 'Changes of items count from now on.';

async function applyToPast(popup: Page) {
  await popup.getByRole('button', { name: 'Apply to everything stored' }).click();
  await expect(popup.getByText('Your changes now count for everything stored.')).toBeVisible();
}

test('a person makes an item, finds it with its past, dismisses another, and takes the choices along', async ({
  context,
  home,
}) => {
  const popup = await startReading(context, home);
  await scrollThrough(await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 }), 20);
  const address = `${home}/popup.html`;
  await popup.setViewportSize({ width: 420, height: 600 });
  // Behind another tab its timers would rest.
  await popup.bringToFront();
  await popup.goto(address);
  await expect(row(popup, 'Crystals,')).toBeVisible();

  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: 'Items', exact: true }).click();
  await popup.getByRole('button', { name: 'New item' }).click();
  await expect(popup.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await popup.keyboard.type('Lucky scoops');
  await popup.getByRole('textbox', { name: 'Words that name it' }).fill('#fyp');
  await popup.getByRole('button', { name: 'Save' }).click();
  await expect(popup.getByText(/“fyp” stands on videos of every kind/)).toBeVisible();
  await popup.getByRole('textbox', { name: 'Words that name it' }).fill('crystal order\nlucky crystals');
  await popup.getByRole('button', { name: 'Save' }).click();
  const own = popup.getByRole('list', { name: 'Your items' });
  await expect(own.getByText('Lucky scoops')).toBeVisible();

  // Closed before the past was counted anew: the next opening offers it again.
  await popup.goto(address);
  await popup.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(popup.getByText(notice)).toBeVisible();
  await expect(row(popup, 'Lucky scoops,')).toHaveCount(0);
  await applyToPast(popup);
  await expect(popup.getByRole('button', { name: /^Lucky scoops, .+ seen \d+ times/ })).toBeVisible();

  await popup.getByRole('button', { name: /^Crystals,/ }).click();
  await popup.getByRole('button', { name: 'Change' }).click();
  await popup.getByRole('button', { name: 'Dismiss Crystals' }).click();
  await expect(popup.getByRole('list', { name: 'Merged, dismissed and renamed' }).getByText('Crystals')).toBeVisible();
  await popup.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(row(popup, 'Lucky scoops,')).toBeVisible();
  await expect(row(popup, 'Crystals,')).toHaveCount(0);
  await applyToPast(popup);
  await expect(row(popup, 'Crystals,')).toHaveCount(0);

  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: 'Items', exact: true }).click();
  const saving = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export items' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^trendcrest-items-\d{4}-\d\d-\d\d\.json$/);
  const file = { name: 'items.json', mimeType: 'application/json', buffer: readFileSync(await saved.path()) };
  expect(JSON.parse(file.buffer.toString())).toMatchObject({ format: 'trendcrest-items', version: 1 });

  const importing = popup.locator('input[type=file]');
  await importing.setInputFiles({ ...file, buffer: Buffer.from('{"format":"trendcrest-items","version":1}') });
  await expect(popup.getByRole('alert').getByText(/nothing has changed\. It is damaged/)).toBeVisible();
  await popup.getByRole('button', { name: 'Delete Lucky scoops' }).click();
  await popup.getByRole('button', { name: 'Put back Crystals' }).click();
  await expect(own.getByText('Lucky scoops')).toHaveCount(0);
  await importing.setInputFiles(file);
  await expect(popup.getByText('2 new choices')).toBeVisible();
  await popup.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(own.getByText('Lucky scoops')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Put back Crystals' })).toBeVisible();
  await importing.setInputFiles(file);
  await expect(popup.getByText('Nothing would change.')).toBeVisible();
});
