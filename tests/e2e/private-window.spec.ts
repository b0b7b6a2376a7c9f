import type { BrowserContext, Page } from '@playwright/test';
import { makeReplica } from '../replica/answer';
import { makeSmallSupply } from '../replica/small-supply';
import { expect, homeOf, isFirefox, launch, test } from './browser';
import { startLoggingProxy } from './logging-proxy';
import { popupOver } from './popup-over';
import { startReading, stored } from './stored';

const shelf = 'https://www.tiktok.com/tag/tiktokmademebuyit';
/** A shelf that is read has told something by then. */
const longEnoughMs = 4_000;

declare const chrome: typeof import('webextension-polyfill') & {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
};

/** As a person does on the browser's page of extensions; the extension starts anew with it. */
async function allowPrivateWindows(context: BrowserContext, home: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const restarted = context.waitForEvent('serviceworker');
  await page.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, new URL(home).host);
  await restarted;
  await page.close();
}

async function openPrivately(extensionPage: Page, url: string): Promise<number | undefined> {
  return extensionPage.evaluate(async (address) => {
    const { id } = await chrome.windows.create({ incognito: true, url: address });
    return id;
  }, url);
}

test('a private window is read only where the person has turned that on', async () => {
  const proxy = await startLoggingProxy(makeReplica({ supply: makeSmallSupply(1, Date.now()) }));
  const context = await launch({ proxy: proxy.address, privately: true });
  try {
    const home = await homeOf(context);
    if (!isFirefox()) await allowPrivateWindows(context, home);
    const ours = await startReading(context, home);
    const windowId = await openPrivately(ours, shelf);
    await expect.poll(() => proxy.asked).toContain(shelf);
    await ours.waitForTimeout(longEnoughMs);
    expect(await stored(ours, 'videos')).toEqual([]);
    // In Firefox no page of ours sees the popup over a private window.
    if (!isFirefox()) await expect.poll(await popupOver(ours, windowId)).toContain('Private window: not read');

    await ours.goto(`${home}/popup.html`);
    await ours.getByRole('button', { name: 'More' }).click();
    await ours.getByRole('button', { name: 'Settings' }).click();
    await ours.getByRole('checkbox', { name: 'Read TikTok in private windows too' }).check();
    await expect.poll(async () => (await stored(ours, 'videos')).length).toBeGreaterThan(3);
  } finally {
    await context.close();
    proxy.close();
  }
});
