import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './browser';
import { startReading } from './stored';

/** As the person does in the browser's menu of extensions. */
async function setAccess(context: BrowserContext, extensionId: string, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  // `chrome.developerPrivate` exists on this page alone, so no types know it.
  await page.evaluate(
    ([id, access]) =>
      Reflect.get(globalThis, 'chrome').developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: access,
      }),
    [extensionId, hostAccess],
  );
  await page.close();
}

/** The popup cannot be answered for the browser's own prompt, so the request is only noted. */
const noteRequests = (popup: Page) =>
  popup.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    Reflect.get(globalThis, 'chrome').permissions.request = (wish: unknown) => {
      asked.push(wish);
      return Promise.resolve(false);
    };
  });

test('when the site access is withdrawn the popup says so, with a button that asks for it again', async ({
  context,
  extensionId,
}) => {
  const popup = await startReading(context, extensionId);
  await noteRequests(popup);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(popup.getByText('Waiting for TikTok')).toBeVisible();

  await setAccess(context, extensionId, 'ON_CLICK');
  await expect(popup.getByText('No access to TikTok')).toBeVisible();
  await popup.getByRole('button', { name: 'Give access again' }).click();
  expect(await popup.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([{ origins: ['*://*.tiktok.com/*'] }]);

  await setAccess(context, extensionId, 'ON_ALL_SITES');
  await expect(popup.getByText('Waiting for TikTok')).toBeVisible();
});
