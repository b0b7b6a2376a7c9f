import type { Page } from '@playwright/test';

declare const chrome: typeof import('webextension-polyfill') & {
  action: { openPopup(options: { windowId?: number }): Promise<void> };
};

/** Opens the real popup over a window's tab in front, and answers what it says now; `ours` is any page of the extension. */
export async function popupOver(ours: Page, windowId?: number): Promise<() => Promise<string | null | undefined>> {
  const open = () => ours.evaluate((id) => chrome.action.openPopup({ windowId: id }), windowId);
  const says = () => ours.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.textContent);
  await open();
  // A popup closes when something else comes to the front, as a tab does that is just opening.
  return async () => (await says()) ?? open().then(says, () => undefined);
}
