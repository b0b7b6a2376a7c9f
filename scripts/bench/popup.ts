import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ConsoleMessage, Page } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../launch-browser';
import { bundle } from './bundle';
import { type Entry, figure, median, spread } from './figure';
import { fillWith } from './fill-with';

const [rounds, warmUpRounds, items] = [121, 3, 10_000];
const mostOverEmpty = 1.5;
const restMs = 400;
const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** The popup until its first ranked rows are painted, against an empty page of the same kind in the same extension. */
export const popup: Entry = {
  needsBuild: true,
  async measure() {
    const extension = await withEmptyPage();
    const context = await launchBrowser({ headless: true, extension });
    try {
      const address = `chrome-extension://${await extensionIdOf(context)}`;
      const page = await context.newPage();
      await page.setViewportSize({ width: 420, height: 600 });
      await page.bringToFront();
      await fillWith(items, page, `${address}/popup.html`);
      await page.addInitScript(noteFirstRow);
      const times = { empty: [] as number[], popup: [] as number[] };
      for (let round = -warmUpRounds; round < rounds; round += 1) {
        for (const name of ['empty', 'popup'] as const) {
          const ms = await openingMs(page, `${address}/${name}.html`);
          if (round >= 0) times[name].push(ms);
        }
      }
      return [
        figure(
          'the popup with 10,000 items until its first rows are painted ÷ an empty page',
          'ratio',
          median(times.popup) / median(times.empty),
          mostOverEmpty,
          { items, emptyMs: spread(times.empty), popupMs: spread(times.popup) },
        ),
      ];
    } finally {
      await context.close();
      rmSync(extension, { recursive: true });
    }
  },
};

/** A copy of the built extension with one page more. */
async function withEmptyPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trendcrest-bench-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.js'), await bundle('empty-page.tsx'));
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><meta charset="utf-8"><div id="app"></div><script src="empty.js"></script>',
  );
  return folder;
}

/** Says the moment after the first row was painted, in milliseconds since the page was asked for. */
export function noteFirstRow(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-row]')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => console.debug('painted', performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Asks the page nothing meanwhile: the script that the driver needs for it takes 9 ms, in the midst of an opening. */
export async function openingMs(page: Page, address: string): Promise<number> {
  const isPainted = (message: ConsoleMessage) => message.text().startsWith('painted ');
  const [painted] = await Promise.all([page.waitForEvent('console', isPainted), page.goto(address)]);
  // What a page does once its rows are painted would hold up the next one.
  await page.waitForTimeout(restMs);
  return Number(painted.text().split(' ')[1]);
}
