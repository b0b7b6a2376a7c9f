import type { Page } from '@playwright/test';

declare const chrome: typeof import('webextension-polyfill');

/** The text of something in the real panel; the browser shows it to no test, but our own pages see each other. */
export const inPanel = (ours: Page, selector: string, press = false, address = '/sidepanel.html') =>
  ours.evaluate(
    ([within, isPress, pathname]) => {
      const views = chrome.extension.getViews() as Window[];
      const panel = views.find(({ location }) => location.pathname === pathname);
      const found = panel?.document.querySelector<HTMLElement>(within);
      if (isPress) found?.click();
      return found?.textContent ?? undefined;
    },
    [selector, press, address] as const,
  );
