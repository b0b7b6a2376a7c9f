import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { en } from '../../locales/en';
import { addressIn, openPage } from '../read/page-address';

/** A card counts after half a second in view; this leaves it a little more. */
const lookMs = 700;
const mostScrolls = 80;
/** Saved pages have lost their styles, so a card is as wide as the window: this one shows several at once. */
const savedPageWindow = { width: 480, height: 2400 };

/** Presses the button that a person presses: nothing is read before. */
export async function startReading(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.getByRole('button', { name: en['welcome.start'] }).click();
  await page.close();
}

/** Scrolls down as a person does, half a window at a time, until nothing new comes. */
export async function scrollThrough(page: Page, scrolls = mostScrolls): Promise<void> {
  for (let scroll = 0; scroll < scrolls; scroll += 1) {
    await page.waitForTimeout(lookMs);
    const isAtEnd = await page.evaluate(() => {
      const before = scrollY;
      scrollBy(0, innerHeight / 2);
      return scrollY === before;
    });
    if (isAtEnd) break;
  }
  await page.waitForTimeout(lookMs * 2);
}

/** @throws where there is nothing to open */
export function savedPagesIn(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const files = readdirSync(folder).filter((name) => /\.html?$/i.test(name));
  if (files.length === 0) throw new Error(`${folder} holds no saved pages (*.html).`);
  return files;
}

export async function browsePages(context: BrowserContext, folder: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(savedPageWindow);
  for (const file of savedPagesIn(folder)) {
    const html = readFileSync(join(folder, file), 'utf8');
    const address = addressIn(openPage(html));
    console.log(`· Opening ${file} as ${address}`);
    await showSavedPage(page, address, html);
    await scrollThrough(page);
  }
}

/** Shows `html` under `address`; everything else that it asks for is refused. */
export async function showSavedPage(page: Page, address: string, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route(/^https?:/, (route) => {
    const request = route.request();
    const isThis = request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === address;
    return isThis ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
}

export async function browseLive(context: BrowserContext, headless: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('https://www.tiktok.com/').catch(() => {
    throw new Error('tiktok.com could not be reached from this machine. Check the connection.');
  });
  if (headless) return scrollThrough(page, 40);
  console.log('· Browse as you like; close the TikTok tab to see the ranking.');
  await page.waitForEvent('close', { timeout: 0 });
}
