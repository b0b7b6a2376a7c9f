import { storedRows } from '../../scripts/stored-rows';
import type { Observation } from '../../storage/rows';
import { expect, openOwn, openShelf, scrollThrough, startReading, test } from './firefox-browser';

test('in Firefox, too, a shelf is read after "Start reading", badged and ranked', async ({ firefox }) => {
  await startReading(firefox);
  const tiktok = await openShelf(firefox);
  await scrollThrough(tiktok);
  const popup = await openOwn(firefox, 'popup.html');
  await popup.waitForSelector('main li');
  const rows = await popup.$$eval('main li button', (buttons) => buttons.map((row) => row.textContent));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.find((row) => row?.startsWith('Crystals'))).toMatch(/^Crystals, .+ seen (once|\d+ times)/);
  const looks = (await storedRows(popup, 'observations')) as Observation[];
  expect(new Set(looks.map(({ source }) => source))).toEqual(new Set(['tap']));
  expect(looks.every(({ views, likes }) => views !== undefined && views !== likes)).toBe(true);
  expect(await tiktok.$$eval('trendcrest-badge', (badges) => badges.length)).toBeGreaterThan(8);
});

test('in Firefox, too, a backup brings everything back', async ({ firefox }) => {
  await startReading(firefox);
  await scrollThrough(await openShelf(firefox));
  const page = await openOwn(firefox, 'dashboard.html#data');
  const press = async (name: string) => (await page.waitForSelector(`button::-p-text(${name})`))?.click();
  const before = await storedRows(page, 'videos');
  expect(before.length).toBeGreaterThan(5);
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      Reflect.set(globalThis, 'offered', file);
      return createObjectURL.call(URL, file);
    };
  });
  await press('Back up everything');
  await page.waitForFunction(() => Reflect.has(globalThis, 'offered'));
  await (await page.waitForSelector('label::-p-text(Everything)'))?.click();
  await press('Delete');
  await page.waitForSelector('::-p-text(Deleted.)');
  expect(await storedRows(page, 'videos')).toEqual([]);

  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File([Reflect.get(globalThis, 'offered')], 'backup.ndjson.gz'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is nowhere to choose a file.');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await press('Restore instead');
  await press('Replace everything');
  await page.waitForSelector('::-p-text(Restored.)');
  expect(await storedRows(page, 'videos')).toEqual(before);
});
