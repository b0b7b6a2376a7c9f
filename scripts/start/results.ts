import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { en } from '../../locales/en';
import type { Surface } from '../../signals/signal';
import type { Exposure } from '../../storage/rows';
import { storedRows } from '../stored-rows';

export type ExportedRow = Record<string, string>;

/** Takes the ranking out and reads the file that comes, so that what is printed is what a person gets. */
export async function saveExport(popup: Page, out: string): Promise<ExportedRow[]> {
  await popup.getByRole('button', { name: en['ranking.export'] }).click();
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: en['export.save'] }).click(),
  ]);
  await popup.getByRole('button', { name: en['page.back'] }).click();
  const path = join(out, download.suggestedFilename());
  await download.saveAs(path);
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<ExportedRow>(text, { header: true, skipEmptyLines: true }).data;
}

const mostPrinted = 25;

export function printRanking(rows: ExportedRow[]): void {
  console.log('\nRanking');
  for (const row of rows) row.price = [row.price_median, row.currency].filter(Boolean).join(' ');
  console.table(
    Object.fromEntries(
      rows
        .slice(0, mostPrinted)
        .map(({ rank, item, stage, score, cooling_risk, sightings_7d, sellers_7d, price }) => [
          rank,
          { item, stage, score, coolingRisk: cooling_risk, sightings: sightings_7d, sellers: sellers_7d, price },
        ]),
    ),
  );
  if (rows.length > mostPrinted) console.log(`… and ${rows.length - mostPrinted} more in the CSV`);
}

/** Of how many videos one showed a product, by surface, with the simulation's truth beside it. */
export async function printDensity(popup: Page, truth: Partial<Record<Surface, number>>): Promise<void> {
  const days = (await storedRows(popup, 'exposure')) as Exposure[];
  console.log('\nProduct density of what was browsed');
  for (const [surface, rows] of Map.groupBy(days, (row) => row.surface)) {
    const count = (key: 'videos' | 'products') => rows.reduce((sum, row) => sum + row[key], 0);
    const [videos, products] = [count('videos'), count('products')];
    if (surface === 'opened' || products === 0) continue;
    const really = truth[surface] && `; in truth 1 in ${shortly(1 / truth[surface])}`;
    const seen = `1 product video in ${shortly(videos / products)} (${products} of ${videos})`;
    console.log(`  ${surface.padEnd(6)} ${seen}${really ?? ''}`);
  }
}

const shortly = (videos: number) => videos.toFixed(videos < 10 ? 2 : 0);

const tables = ['videos', 'observations', 'sightings', 'buckets', 'items', 'products', 'carts'];

/** How many rows each table holds, counted in the extension's own database. */
export async function printStored(popup: Page): Promise<void> {
  const counts = await Promise.all(tables.map(async (table) => [table, (await storedRows(popup, table)).length]));
  console.log('\nStored on this machine (rows)');
  console.table(Object.fromEntries(counts));
}
