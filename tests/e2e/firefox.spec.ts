import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.mjs';
import { storedRows } from '../../scripts/stored-rows';
import type { Observation } from '../../storage/rows';
import { makeReplica } from '../replica/answer';
import { makeSmallSupply } from '../replica/small-supply';

const built = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const extensionId = 'trendcrest@trendcrest.app';
/** Pinned, since Firefox gives each profile another one. */
const uuid = 'c0ffee00-7e57-4e57-8e57-0123456789ab';
const firefox = findFirefox();

test('in Firefox, too, a shelf is read after "Start reading", badged and ranked', async () => {
  test.skip(!firefox, 'Firefox is not installed');
  expect(existsSync(built), `${built} is missing: \`npm test -- build\` builds it`).toBe(true);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox as string,
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'intl.accept_languages': 'en-GB, en',
    },
  });
  try {
    await browser.installExtension(built);
    const welcome = await openOwn(browser, 'welcome.html');
    await welcome.locator('::-p-aria(Start reading)').click();
    const tiktok = await openShelf(browser);
    await scrollThrough(tiktok);
    const popup = await openOwn(browser, 'popup.html');
    await popup.waitForSelector('main li');
    const rows = await popup.$$eval('main li button', (buttons) =>
      buttons.map((row) => row.getAttribute('aria-label')),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.find((row) => row?.startsWith('Crystals'))).toMatch(/^Crystals, .+ seen \d+ times/);
    const looks = (await storedRows(popup, 'observations')) as Observation[];
    expect(new Set(looks.map(({ source }) => source))).toEqual(new Set(['tap']));
    expect(looks.every(({ views, likes }) => views !== undefined && views !== likes)).toBe(true);
    expect(await tiktok.$$eval('trendcrest-badge', (badges) => badges.length)).toBeGreaterThan(8);
  } finally {
    await browser.close();
  }
});

/**
 * BiDi never reports that a page of the extension has loaded, so it is looked for until it shows something. While the
 * document is being exchanged there is nothing to ask in, and the question itself fails.
 */
async function openOwn(browser: Browser, page: string): Promise<Page> {
  const tab = await browser.newPage();
  void tab.goto(`moz-extension://${uuid}/${page}`).catch(() => undefined);
  const hasMain = () => tab.evaluate(() => document.querySelector('main') !== null).catch(() => false);
  await expect.poll(hasMain, { timeout: 30_000, message: `${page} shows its main part` }).toBe(true);
  return tab;
}

async function openShelf(browser: Browser): Promise<Page> {
  const answer = makeReplica({ supply: makeSmallSupply(5, Date.now()) });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = request.url();
    void (address.startsWith('https://www.tiktok.com/') ? request.respond(answer(address)) : request.abort());
  });
  await page.goto('https://www.tiktok.com/tag/tiktokmademebuyit', { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}

async function scrollThrough(page: Page): Promise<void> {
  for (let scroll = 0; scroll < 20; scroll += 1) {
    await new Promise((wake) => setTimeout(wake, 700));
    await page.evaluate(() => scrollBy(0, innerHeight / 2));
  }
  await new Promise((wake) => setTimeout(wake, 1_500));
}
