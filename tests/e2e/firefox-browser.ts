import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.mjs';
import { makeReplica } from '../replica/answer';
import { makeSmallSupply } from '../replica/small-supply';

const built = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const extensionId = 'trendcrest@trendcrest.app';
/** Pinned, since Firefox gives each profile another one. */
const uuid = 'c0ffee00-7e57-4e57-8e57-0123456789ab';
export const ownAddress = (page: string) => `moz-extension://${uuid}/${page}`;

/** Each test has a Firefox and a profile of its own, with the built extension in it. */
export const test = base.extend<{ firefox: Browser; downloads: string }>({
  downloads: async ({ headless: _ }, use, { outputDir }) => use(outputDir),
  firefox: async ({ downloads }, use, { skip }) => {
    const place = findFirefox();
    skip(!place, 'Firefox is not installed');
    expect(existsSync(built), `${built} is missing: \`npm test -- build\` builds it`).toBe(true);
    const browser = await puppeteer.launch({
      ...{ browser: 'firefox', executablePath: place as string, headless: true },
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
        'intl.accept_languages': 'en-GB, en',
        ...{ 'browser.download.folderList': 2, 'browser.download.dir': downloads },
      },
    });
    await browser.installExtension(built);
    await use(browser);
    await browser.close();
  },
});

export const expect = test.expect;

/**
 * BiDi never reports that a page of the extension has loaded, so it is looked for until it shows something. While the
 * document is being exchanged there is nothing to ask in, and the question itself fails.
 */
export async function openOwn(browser: Browser, page: string): Promise<Page> {
  const tab = await browser.newPage();
  void tab.goto(ownAddress(page)).catch(() => undefined);
  const hasMain = () => tab.evaluate(() => document.querySelector('main') !== null).catch(() => false);
  await expect.poll(hasMain, { timeout: 30_000, message: `${page} shows its main part` }).toBe(true);
  return tab;
}

export async function startReading(browser: Browser): Promise<Page> {
  const welcome = await openOwn(browser, 'welcome.html');
  await welcome.locator('::-p-aria(Start reading)').click();
  return welcome;
}

export async function openShelf(browser: Browser): Promise<Page> {
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

export async function scrollThrough(page: Page, times = 20): Promise<void> {
  for (let scroll = 0; scroll < times; scroll += 1) {
    await new Promise((wake) => setTimeout(wake, 700));
    await page.evaluate(() => scrollBy(0, innerHeight / 2));
  }
  await new Promise((wake) => setTimeout(wake, 1_500));
}
