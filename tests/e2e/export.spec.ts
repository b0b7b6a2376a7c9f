import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { openReplica } from './replica-page';
import { startReading, stored } from './stored';

const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name, exact: true }).click();

/** What a person gets who presses "Save file". */
async function save(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** What a program finds that somebody pastes into. */
async function pasted(page: Page): Promise<{ html?: string; text?: string }> {
  const found = page.evaluate(
    () =>
      new Promise<{ html?: string; text?: string }>((resolve) => {
        addEventListener('paste', ({ clipboardData: data }) =>
          resolve({ html: data?.getData('text/html'), text: data?.getData('text/plain') }),
        );
      }),
  );
  await page.keyboard.press('Control+V');
  return found;
}

const linesIn = (bytes: Uint8Array) =>
  strFromU8(bytes)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('what was browsed is taken out of the dashboard as a workbook, as a file for colleagues, and by the clipboard', async ({
  context,
  home,
}) => {
  const page = await startReading(context, home);
  await scrollThrough(await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 }), 6);
  const dashboard = `${home}/dashboard.html`;
  await page.goto(dashboard);
  await page.bringToFront();
  await page.getByRole('row', { name: /crystals/i }).waitFor();
  await page.getByRole('button', { name: 'Export these rows' }).click();

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await choose(page, 'Excel (XLSX)');
  const workbook = await save(page);
  expect(workbook.name).toMatch(/^trendcrest-ranking-.*\.xlsx$/);
  const { 'xl/worksheets/sheet1.xml': sheet, 'xl/worksheets/sheet2.xml': notes } = unzipSync(workbook.bytes);
  expect(strFromU8(sheet ?? new Uint8Array())).toContain('>Crystals<');
  expect(strFromU8(notes ?? new Uint8Array())).toContain('>formula_version<');

  const videos = await stored(page, 'videos');
  await choose(page, /^Observation file/);
  const lines = linesIn((await save(page)).bytes);
  expect(lines[0]).toMatchObject({ type: 'header', format: 'trendcrest-observations', handles: 'hashed' });
  expect(lines.at(-1)).toMatchObject({ type: 'footer', counts: { video: videos.length } });
  const texts = JSON.stringify(lines);
  for (const { author } of videos) expect(texts).not.toContain(`"${author}"`);

  await choose(page, /^Ranking/);
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByRole('status')).toHaveText(/^\d+ rows are copied/);
  const copied = await pasted(page);
  expect(copied.text).toMatch(/^rank\titem\titem_id\t/);
  expect(copied.html).toContain('>Crystals</td>');

  await page.goto(`${dashboard}#item%2Fcrystals`);
  await page.getByRole('button', { name: 'Export Crystals' }).click();
  await choose(page, /^Report/);
  const report = await save(page);
  expect(report.name).toMatch(/^trendcrest-report-crystals-.*\.html$/);
  expect(strFromU8(report.bytes)).toMatch(/^<!doctype html>.*Product trend: Crystals/s);

  await choose(page, /^Creators/);
  await choose(page, 'NDJSON');
  await choose(page, 'Left out');
  const [about, ...creators] = linesIn((await save(page)).bytes);
  expect(about).toMatchObject({ about: { table: 'creators', other_filter: 'item=crystals', handles: 'left-out' } });
  expect(creators.length).toBeGreaterThan(0);
  expect(creators[0]).not.toHaveProperty('creator');
});
