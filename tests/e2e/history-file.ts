import 'fake-indexeddb/auto';
import type { Page } from '@playwright/test';
import type { SeenSignal } from '../../signals/signal';
import { makeBackup } from '../../storage/backup/write-backup';
import { openDatabase } from '../../storage/database';
import { localDay } from '../../trends/calendar';
import { crystals, phoneCases, recordOn } from '../storage/many-days';
import { noon } from '../storage/signal-of';
import { expect } from './browser';

const shelf = { surface: 'shelf', market: 'GB' } as const;
const places: Partial<SeenSignal>[] = [shelf, { surface: 'feed', market: 'GB' }, { surface: 'shelf', market: 'ID' }];

/** Crystals come and go among phone cases, in three places; each video is seen again the day after, with more views. */
function seenOn(day: number, at: number): SeenSignal[] {
  const count = 5 + Math.round(9 * Math.exp(-(((at - 40) / 12) ** 2)));
  const from = day * 200;
  const looks = (first: number, uploaded: number, views: number) =>
    crystals(count, first, { ...shelf, uploadedAt: noon(uploaded), views });
  return [
    ...places.flatMap((place, index) => [
      ...crystals(count, from + 20 * index, { ...place, uploadedAt: noon(day - 1), views: 1_000 + 10 * count }),
      ...phoneCases(12, from + 100 + 15 * index, place),
    ]),
    ...looks(from - 200, day - 2, 1_400 + 100 * count),
  ];
}

/** A history of `days` days that ended yesterday, with a week away from it, as a file that the data screen takes. */
export async function historyFile(days: number, now: number) {
  const database = openDatabase(`history-${days}`);
  const last = localDay(now) - 1;
  for (let at = 0; at < days; at += 1) {
    const isAway = at >= days - 20 && at < days - 13;
    const day = last - days + 1 + at;
    if (!isAway) await recordOn(database, day, seenOn(day, at));
  }
  const backup = await makeBackup(database, { appVersion: '0', settings: {}, now });
  await database.delete();
  return { name: 'history.ndjson.gz', mimeType: 'application/gzip', buffer: Buffer.from(await backup.arrayBuffer()) };
}

/** Restores it as a person does who comes with a file. */
export async function bringHistory(page: Page, home: string, days: number): Promise<void> {
  await page.goto(`${home}/dashboard.html#data`);
  await page.bringToFront();
  const chooser = page.getByLabel('Choose a file').and(page.locator('input'));
  await chooser.setInputFiles(await historyFile(days, Date.now()));
  await page.getByRole('button', { name: 'Restore instead…' }).click();
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByText('Restored.')).toBeVisible({ timeout: 20_000 });
}
