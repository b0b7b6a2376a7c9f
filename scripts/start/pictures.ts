import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { en } from '../../locales/en';

const popupSize = { width: 420, height: 600 };
/** Colours fade from one theme to the other, and a chart is loaded when it is first drawn. */
const settleMs = 700;

export async function openPopup(context: BrowserContext, extensionId: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize(popupSize);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}

export const rowsOf = (popup: Page) =>
  popup.getByRole('list', { name: en['ranking.title'] }).getByRole('listitem').getByRole('button');

/** Pictures of what the popup shows now, in both themes. */
export async function shootThemes(page: Page, out: string, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(settleMs);
    await page.screenshot({ path: join(out, `${name}-${colorScheme}.png`) });
  }
}

/** The page of an item, found by its name as a person does; the ranking stands there again afterwards. */
export async function shootItem(popup: Page, out: string, name: string): Promise<void> {
  const search = popup.getByRole('searchbox');
  await search.fill(name);
  await rowsOf(popup).first().click();
  await shootThemes(popup, out, 'item');
  await popup.getByRole('button', { name: en['page.back'] }).click();
  await search.fill('');
}

/** Two pictures side by side, as the popup stands beside the feed on a screen. */
export async function shootBeside(context: BrowserContext, out: string, left: string, right: string, name: string) {
  const shown = (file: string) => `data:image/png;base64,${readFileSync(join(out, file)).toString('base64')}`;
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280 + 24 + popupSize.width, height: 900 });
  await page.setContent(
    `<body style="margin:0;display:flex;gap:24px;align-items:flex-start;background:#cfd4da">
     <img src="${shown(left)}"><img src="${shown(right)}" style="margin-top:24px;box-shadow:0 6px 28px #0005"></body>`,
  );
  await page.screenshot({ path: join(out, name) });
  await page.close();
}
