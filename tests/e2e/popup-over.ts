import type { Page } from '@playwright/test';

declare const chrome: typeof import('webextension-polyfill') & {
  action: { openPopup(options: { windowId?: number }): Promise<void> };
};

/** Opens the real popup over a window's tab in front, and answers what it says now; `ours` is any page of the extension. */
export async function popupOver(ours: Page, windowId?: number): Promise<() => Promise<string | null | undefined>> {
  await ours.evaluate((id) => chrome.action.openPopup({ windowId: id }), windowId);
  return () => ours.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.textContent);
}
