import type { Page } from '@playwright/test';
import { scrollThrough } from '../../scripts/start/browse';
import { makeReplica } from '../replica/answer';
import { makeSmallSupply } from '../replica/small-supply';
import { expect, homeOf, isFirefox, launch, test } from './browser';
import { startLoggingProxy } from './logging-proxy';
import { startReading, stored } from './stored';

const shelf = 'https://www.tiktok.com/tag/tiktokmademebuyit';
const ofThePage = [
  shelf,
  ...['api/challenge/detail/', 'api/challenge/item_list/', 'api/preload/item_list/', 'favicon.ico'].map(
    (path) => `https://www.tiktok.com/${path}`,
  ),
];
const views = [
  ...['data', 'export', 'health', 'item%2Fcrystals', 'items', 'method', 'privacy', 'settings', 'watch', 'ranking'],
];
/** What each browser asks for by itself, with or without an extension. */
const ofChromium = /^https?:\/\/([\w-]+\.)*(google|googleapis|gvt1|googleusercontent|gstatic)\.com[/:]/;
const ofFirefox = /^https?:\/\/([\w-]+\.)*(mozilla|firefox|mozgcp|mozilla-ohttp)\.(com|org|net)[/:]/;

test('browsing, every screen, exports and a backup ask for nothing that the page did not ask for', async () => {
  const proxy = await startLoggingProxy(makeReplica({ supply: makeSmallSupply(1, Date.now()) }));
  const context = await launch({ proxy: proxy.address });
  try {
    const home = await homeOf(context);
    const popup = await startReading(context, home);
    const tiktok = await context.newPage();
    await tiktok.goto(shelf, { waitUntil: 'domcontentloaded' });
    await tiktok.bringToFront();
    await scrollThrough(tiktok, 6);
    await expect.poll(async () => (await stored(popup, 'videos')).length).toBeGreaterThan(10);

    await popup.goto(`${home}/popup.html`);
    await popup.getByRole('button', { name: 'Export' }).click();
    for (const format of ['CSV', 'Excel (XLSX)']) {
      const exported = popup.waitForEvent('download');
      await popup.getByRole('radio', { name: format, exact: true }).click();
      await popup.getByRole('button', { name: 'Save file' }).click();
      await exported;
    }
    await popup.getByRole('button', { name: 'Back' }).click();
    await popup
      .getByRole('button', { name: /crystals/i })
      .first()
      .click();
    await expect(popup.getByRole('heading', { name: /crystals/i })).toBeVisible();
    for (const view of views) {
      await popup.goto('about:blank');
      await popup.goto(`${home}/dashboard.html#${view}`);
      await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await popup.goto(`${home}/sidepanel.html`);
    await popup.goto(`${home}/dashboard.html#data`);
    const backup = popup.waitForEvent('download');
    await popup.getByRole('button', { name: 'Back up everything' }).click();
    const file = await (await backup).path();
    await popup.getByLabel('Choose a file').and(popup.locator('input')).setInputFiles(file);
    await expect(popup.getByText('Merging it would change nothing.')).toBeVisible();
    await popup.waitForTimeout(1_000);

    const ofTheBrowser = isFirefox() ? ofFirefox : ofChromium;
    const known = (address: string) => ofTheBrowser.test(address) || ofThePage.includes(address.split('?')[0] ?? '');
    expect(proxy.asked).toContain(shelf);
    expect(proxy.asked.filter((address) => !known(address))).toEqual([]);

    // The log sees what is asked, and neither the background nor the popup could ask if it wanted to; in Firefox one policy holds for both.
    const ask = () => fetch('https://leak.example/').then(() => 'asked', String);
    const places: Pick<Page, 'evaluate'>[] = [...context.serviceWorkers(), popup];
    for (const place of places) expect(await place.evaluate(ask)).toContain('TypeError');
    expect(proxy.asked.join()).not.toContain('leak.example');
    await tiktok.evaluate(ask);
    expect(proxy.asked).toContain('https://leak.example/');
  } finally {
    await context.close();
    proxy.close();
  }
});
