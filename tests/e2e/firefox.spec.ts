import { storedRows } from '../../scripts/stored-rows';
import type { Observation } from '../../storage/rows';
import { expect, openOwn, openShelf, scrollThrough, startReading, test } from './firefox-browser';

test('in Firefox, too, a shelf is read after "Start reading", badged and ranked', async ({ firefox }) => {
  await startReading(firefox);
  const tiktok = await openShelf(firefox);
  await scrollThrough(tiktok);
  const popup = await openOwn(firefox, 'popup.html');
  await popup.waitForSelector('main li');
  const rows = await popup.$$eval('main li button', (buttons) => buttons.map((row) => row.getAttribute('aria-label')));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.find((row) => row?.startsWith('Crystals'))).toMatch(/^Crystals, .+ seen \d+ times/);
  const looks = (await storedRows(popup, 'observations')) as Observation[];
  expect(new Set(looks.map(({ source }) => source))).toEqual(new Set(['tap']));
  expect(looks.every(({ views, likes }) => views !== undefined && views !== likes)).toBe(true);
  expect(await tiktok.$$eval('trendcrest-badge', (badges) => badges.length)).toBeGreaterThan(8);
});
