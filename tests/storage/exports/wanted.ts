import type { Database } from '../../../storage/database';
import { makeFile, type WantedFile } from '../../../storage/exports/make-file';
import type { LongWork } from '../../../storage/rescore';
import { itemName } from '../../../trends/items/item-names';
import { crystals, phoneCases, recordOn } from '../many-days';
import { noon } from '../signal-of';

export const today = 20_000;

const cart = { productId: '1729384756102938475', title: '=crystals(1)', written: '£9.99', currency: 'GBP' };

/** Three weeks of crystals becoming common among phone cases, in two markets. */
export async function browseWeeks(database: Database): Promise<void> {
  for (let ago = 20; ago >= 0; ago -= 4) {
    const from = (today - ago) * 100;
    await recordOn(database, today - ago, [
      ...crystals(12 - ago / 2, from, { carts: [cart], author: 'crystal.queen', authorName: 'Crystal Queen' }),
      ...phoneCases(20, from + 50),
    ]);
    await recordOn(
      database,
      today - ago,
      crystals(2, from + 90, { surface: 'feed', market: 'US', caption: '#crystals with @best.friend' }),
    );
  }
}

export const fileOf = (database: Database, change: Partial<WantedFile>, work?: LongWork) =>
  makeFile(
    database,
    {
      ...{ what: 'ranking', format: 'json', handles: 'plain', salt: 'salt', now: noon(today), appVersion: '1.2.3' },
      ...{ timeZone: 'Europe/London', context: { language: 'en', nameOf: itemName }, ...change },
    },
    work,
  );

export async function rowsOf(database: Database, change: Partial<WantedFile>): Promise<Record<string, unknown>[]> {
  const { file } = await fileOf(database, change);
  return JSON.parse(await file.text()).rows;
}
