import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { giveAccess, withdrawAccess } from './in-browser';
import { startReading } from './stored';

/** The popup cannot be answered for the browser's own prompt, so the request is only noted. */
const noteRequests = (popup: Page) =>
  popup.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    for (const name of ['chrome', 'browser'])
      Object.assign(Reflect.get(globalThis, name)?.permissions ?? {}, {
        request(wish: unknown) {
          asked.push(wish);
          return Promise.resolve(false);
        },
      });
  });

test('when the site access is withdrawn the popup says so, with a button that asks for it again', async ({
  context,
  home,
}) => {
  const popup = await startReading(context, home);
  await popup.goto(`${home}/popup.html`);
  await noteRequests(popup);
  await expect(popup.getByText('Waiting for TikTok')).toBeVisible();

  await withdrawAccess(context, home);
  await expect(popup.getByText('No access to TikTok')).toBeVisible();
  await popup.getByRole('button', { name: 'Give access again' }).click();
  expect(await popup.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([{ origins: ['*://*.tiktok.com/*'] }]);

  await giveAccess(context, home);
  await expect(popup.getByText('Waiting for TikTok')).toBeVisible();
});
