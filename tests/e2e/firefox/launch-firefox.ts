import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, firefox } from '@playwright/test';
import { findFirefox } from '../../../scripts/find-browser.mjs';

const built = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
export const gecko = 'trendcrest@trendcrest.app';
/** Pinned, since Firefox gives each profile another one. */
const uuid = 'c0ffee00-7e57-4e57-8e57-0123456789ab';
export const firefoxHome = `moz-extension://${uuid}`;

interface Launch {
  proxy?: string;
  /** The packed or unpacked extension; the built one where it is missing. */
  extension?: string;
  /** Whether the extension may run in private windows. */
  privately?: boolean;
}

/** A Firefox with the built extension in it. */
export async function launchFirefox({ proxy, extension = built, privately }: Launch = {}): Promise<BrowserContext> {
  const downloads = mkdtempSync(join(tmpdir(), 'trendcrest-saved-'));
  const place = findFirefox();
  if (!place) throw new Error('Firefox is not installed; TRENDCREST_FIREFOX can name one.');
  const context = await firefox.launchPersistentContext('', {
    // Any Firefox that speaks WebDriver BiDi, rather than one that was built for Playwright.
    channel: 'moz-firefox',
    executablePath: join(import.meta.dirname, 'stand-in.mjs'),
    env: {
      ...process.env,
      TRENDCREST_STAND_IN: JSON.stringify({ place, extension, downloads, privately, id: gecko }),
    },
    headless: true,
    viewport: { width: 1280, height: 900 },
    // Firefox cannot be told one from outside.
    colorScheme: null,
    locale: undefined,
    downloadsPath: downloads,
    ...(proxy && { proxy: { server: `http://${proxy}` }, ignoreHTTPSErrors: true }),
    // Without this, WebDriver BiDi sees no page of an extension.
    args: ['-remote-allow-system-access'],
    firefoxUserPrefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Nobody looks, and drawing costs more than half of what a test takes of the processor.
      'layout.frame_rate': 15,
      // The system chooses.
      'marionette.port': 0,
      // Buttons are found by their English names, whatever language the machine speaks.
      'intl.accept_languages': 'en-GB, en',
      'intl.locale.requested': 'en-GB',
      ...{ 'browser.download.folderList': 2, 'browser.download.dir': downloads },
      // The list of saved files would come to the front.
      'browser.download.alwaysOpenPanel': false,
      // Tests press no button of the browser itself.
      'extensions.openPopupWithoutUserGesture.enabled': true,
    },
  });
  context.on('close', () => rmSync(downloads, { recursive: true, force: true }));
  return context;
}
