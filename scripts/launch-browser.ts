import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const built = resolve(import.meta.dirname, '../.output/chrome-mv3');

/** Nothing that is not answered on purpose may reach a real server, not even from the background. */
const noNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Launch {
  headless: boolean;
  /** Folder of the unpacked extension; the built one where it is missing. */
  extension?: string;
  /** Folders of further unpacked extensions. */
  others?: string[];
  /** An empty one, gone afterwards, where it is missing. */
  profile?: string;
  /** Lets the browser reach the real network. */
  live?: boolean;
  proxy?: string;
}

const installedWithinMs = 20_000;

/**
 * A browser with the built extension in it. In a new profile the page is there that the extension opens when it is
 * installed: coming later, it would stand before what the caller opens, and a page that nobody sees draws nothing.
 */
export async function launchBrowser({
  headless,
  extension = built,
  others = [],
  profile = '',
  live,
  proxy,
}: Launch): Promise<BrowserContext> {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} is missing: \`npm test -- build\` builds it.`);
  const viaProxy = [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors'];
  const network = proxy ? viaProxy : [noNetwork];
  const isNew = profile === '' || !existsSync(join(profile, 'Default'));
  const isGreeted = isNew && existsSync(join(extension, 'welcome.html'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless,
    // Windows that somebody sees keep their own sizes.
    viewport: headless ? { width: 1280, height: 900 } : null,
    // Buttons are found by their English names, whatever language the machine speaks.
    locale: 'en-GB',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      // As root, as on build machines, Chromium does not start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...['--disable-quic', ...quiet],
      ...(live ? [] : network),
      `--disable-extensions-except=${[extension, ...others].join()}`,
      `--load-extension=${[extension, ...others].join()}`,
    ],
  });
  if (isGreeted) await waitForWelcome(context);
  return context;
}

async function waitForWelcome(context: BrowserContext): Promise<void> {
  const until = Date.now() + installedWithinMs;
  while (!context.pages().some(isWelcome)) {
    if (Date.now() > until) {
      await context.close();
      throw new Error('The extension was not installed.');
    }
    await setTimeout(50);
  }
}

export const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

/** The extension's id, once its background has started. */
export async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return new URL(worker.url()).host;
}
