import type { BrowserContext, Page } from '@playwright/test';
import { storedRows } from '../../scripts/stored-rows';
import { expect, showPage, test } from './browser';
import { popupOver } from './popup-over';
import { startReading } from './stored';

const shelf = 'https://www.tiktok.com/tag/tiktokmademebuyit';
const cards = (from: number) =>
  Array.from(
    { length: 6 },
    (_, at) => `<div data-e2e="challenge-item" style="height:60px">
      <a href="/@seller${from + at}/video/${7_500_000_000_000_000_000n + BigInt(from + at)}">video</a>
      <div data-e2e="challenge-item-desc">crystals restock #crystals #tiktokmademebuyit</div></div>`,
  ).join('');
const html = `<!doctype html><title>TikTok</title><main>${cards(0)}</main>`;

/** From now on the browser refuses to write after so many rows, as a full disk does in the middle of a transaction. */
const failAfter = (background: Background, rows: number, name: string) =>
  background.evaluate(
    ([most, errorName]) => {
      const scope: typeof globalThis = Reflect.get(globalThis, 'chrome').extension?.getBackgroundPage?.() ?? globalThis;
      const stores = scope.IDBObjectStore.prototype;
      const { put } = stores;
      let left = most;
      Reflect.set(globalThis, 'mend', () => (stores.put = put));
      stores.put = function (...row) {
        if (left-- > 0) return put.apply(this, row);
        left = most;
        throw new scope.DOMException('made to fail', errorName);
      };
    },
    [rows, name] as const,
  );

type Background = Pick<Page, 'evaluate'>;
/** Chromium's is a worker; in Firefox any page of ours reaches into it. */
const backgroundOf = (context: BrowserContext, ours: Page): Background => context.serviceWorkers()[0] ?? ours;

for (const [name, rows, phrase] of [
  ['QuotaExceededError', 0, 'No room left to store'],
  ['QuotaExceededError', 9, 'No room left to store'],
  ['AbortError', 4, 'Not stored yet'],
] as const) {
  test(`a write that ends with ${name} after ${rows} rows writes nothing, is told, and is made up for`, async ({
    context,
    home,
  }) => {
    const extensionPage = await startReading(context, home);
    const background = backgroundOf(context, extensionPage);
    await failAfter(background, rows, name);
    const { page } = await showPage(context, shelf, html);
    await page.bringToFront();
    const says = await popupOver(extensionPage);
    await expect.poll(says, { timeout: 20_000 }).toContain(phrase);
    for (const table of ['videos', 'observations', 'sightings', 'exposure', 'buckets', 'items'])
      expect(await storedRows(extensionPage, table)).toEqual([]);
    await background.evaluate(() => Reflect.get(globalThis, 'mend')());
    await expect.poll(async () => (await storedRows(extensionPage, 'videos')).length, { timeout: 20_000 }).toBe(6);
    expect(await storedRows(extensionPage, 'exposure')).toMatchObject([{ videos: 6, products: 6 }]);
    await expect.poll(says).not.toContain(phrase);
  });
}

test('old data that another window holds is waited for, and brought up to date once that is closed', async ({
  context,
  home,
}) => {
  const holder = await startReading(context, home);
  await holder.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('trendcrest');
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => {
          const opening = indexedDB.open('trendcrest', 10);
          opening.onupgradeneeded = () => opening.result.createObjectStore('items', { keyPath: 'itemId' });
          opening.onsuccess = () => {
            Reflect.set(globalThis, 'held', opening.result);
            resolve();
          };
        };
      }),
  );
  const page = await context.newPage();
  await page.goto(`${home}/dashboard.html#data`);
  // The browser tells only who asked first that it is held: where that was the background, this window hears that it waits.
  const waits = /^(Another Trendcrest window holds your data|Bringing your data up to date)$/;
  await expect(page.getByRole('heading', { name: waits })).toBeVisible();
  await holder.evaluate(() => Reflect.get(globalThis, 'held').close());
  await expect(page.getByRole('heading', { name: 'Your data' })).toBeVisible();
});

test('data of a newer version is left alone, and the popup says what to do', async ({ context, home }) => {
  const page = await startReading(context, home);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('trendcrest', 990);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.goto(`${home}/popup.html`);
  await expect(page.getByText('Your data is from a newer Trendcrest')).toBeVisible();
  await expect(page.getByText(/Update Trendcrest in the browser/)).toBeVisible();
});
