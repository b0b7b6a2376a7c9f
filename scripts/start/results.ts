import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import Papa from 'papaparse';
import { en } from '../../locales/en';
import { storedRows } from '../stored-rows';

const popupSize = { width: 420, height: 600 };
/** Colours fade from one theme to the other. */
const fadeMs = 400;

/** Opens the popup, saves pictures of it in both themes, exports the list, and prints the ranking from that export. */
export async function saveResults(context: BrowserContext, extensionId: string, out: string): Promise<Page> {
  const [tiktok] = context.pages().filter((page) => page.url().startsWith('https://www.tiktok.com/'));
  await tiktok?.screenshot({ path: join(out, 'tiktok-with-badges.png') });
  const popup = await context.newPage();
  await popup.setViewportSize(popupSize);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  const row = popup.getByRole('list', { name: en['ranking.title'] }).getByRole('listitem').first();
  const hasRows = await row.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.waitForTimeout(fadeMs);
    await popup.screenshot({ path: join(out, `popup-${colorScheme}.png`) });
  }
  if (!hasRows) {
    console.log('\nNo item was seen on a feed or a shopping hashtag: nothing to rank yet.');
    return popup;
  }
  await saveExport(popup, out);
  await row.locator('button, a').first().click();
  await popup.waitForTimeout(600);
  await popup.screenshot({ path: join(out, 'item-dark.png') });
  await popup.getByRole('button', { name: en['page.back'] }).click();
  return popup;
}

async function saveExport(popup: Page, out: string): Promise<void> {
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: en['ranking.export'] }).click(),
  ]);
  const path = join(out, download.suggestedFilename());
  await download.saveAs(path);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  console.log('\nRanking');
  console.table(
    Object.fromEntries(
      data.map((row) => [
        row.rank,
        { item: row.item, stage: row.stage, score: row.score, sightings: row.sightings_7d, sellers: row.sellers_7d },
      ]),
    ),
  );
}

const tables = ['videos', 'observations', 'sightings', 'buckets', 'items', 'products', 'carts'];

/** How many rows each table holds, counted in the extension's own database. */
export async function printStored(popup: Page): Promise<void> {
  const counts = await Promise.all(tables.map(async (table) => [table, (await storedRows(popup, table)).length]));
  console.log('\nStored on this machine (rows)');
  console.table(Object.fromEntries(counts));
}
