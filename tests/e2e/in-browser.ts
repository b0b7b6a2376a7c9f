import type { BrowserContext, Page } from '@playwright/test';
import { isFirefox } from './browser';
import { inFirefox } from './firefox/ask-firefox';
import { gecko } from './firefox/launch-firefox';

declare const chrome: {
  commands: { onCommand: { dispatch(command: string): void } };
};

/** On Chromium's own page of extensions; what stands there exists on that page alone, so no types know it. */
async function inExtensions(context: BrowserContext, home: string, work: (id: string) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(work, new URL(home).host);
  await page.close();
}

const anyPage = (context: BrowserContext) => context.pages()[0] as Page;

/** As the person does on the browser's page of extensions. */
export async function switchOff(context: BrowserContext, home: string): Promise<void> {
  if (isFirefox())
    await inFirefox(anyPage(context), 'await (await AddonManager.getAddonByID(args[0])).disable();', gecko);
  else await inExtensions(context, home, (id) => Reflect.get(globalThis, 'chrome').management.setEnabled(id, false));
}

export async function switchOn(context: BrowserContext, home: string): Promise<void> {
  if (isFirefox())
    await inFirefox(anyPage(context), 'await (await AddonManager.getAddonByID(args[0])).enable();', gecko);
  else await inExtensions(context, home, (id) => Reflect.get(globalThis, 'chrome').management.setEnabled(id, true));
}

/** As the person does in the browser's menu of extensions. */
export async function withdrawAccess(context: BrowserContext, home: string): Promise<void> {
  if (isFirefox()) return changeOrigins(context, 'remove');
  await inExtensions(context, home, (id) =>
    Reflect.get(globalThis, 'chrome').developerPrivate.updateExtensionConfiguration({
      ...{ extensionId: id, hostAccess: 'ON_CLICK' },
    }),
  );
}

export async function giveAccess(context: BrowserContext, home: string): Promise<void> {
  if (isFirefox()) return changeOrigins(context, 'add');
  await inExtensions(context, home, (id) =>
    Reflect.get(globalThis, 'chrome').developerPrivate.updateExtensionConfiguration({
      ...{ extensionId: id, hostAccess: 'ON_ALL_SITES' },
    }),
  );
}

async function changeOrigins(context: BrowserContext, change: 'add' | 'remove'): Promise<void> {
  const body = `
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(args[0]);
    await ExtensionPermissions[args[1]](args[0], { permissions: [], origins: ['*://*.tiktok.com/*'] }, extension);`;
  await inFirefox(anyPage(context), body, gecko, change);
}

/** As the browser does when the person presses the key; keys of the browser itself reach no test. */
export async function pressHidingKey(context: BrowserContext): Promise<void> {
  if (isFirefox()) {
    const body = `
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      window.document.querySelector('keyset[id^="ext-keyset"] key[key="H"][modifiers*="alt"]').doCommand();`;
    await inFirefox(anyPage(context), body);
    return;
  }
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => chrome.commands.onCommand.dispatch('badges'));
}

/** As the browser does when there is nothing to do for a while. */
export async function stopBackground(context: BrowserContext, page: Page): Promise<void> {
  if (isFirefox()) {
    await inFirefox(page, 'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground();', gecko);
    return;
  }
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}
