import browser from 'webextension-polyfill';
import type { Database } from '../../storage/database';
import type { PlaceFilter } from '../../trends/place-filter';
import type { TableContext } from '../../trends/tables/column';
import type { ExportedItem } from '../../trends/tables/ranking-table';
import { saveFile } from './save-file';

/** Offers the ranking as a CSV file; what makes it is loaded only now. */
export async function saveRanking(
  database: Database,
  context: TableContext,
  place: PlaceFilter,
  arrange: (items: ExportedItem[]) => ExportedItem[],
  columns?: string[],
): Promise<void> {
  const { makeFile } = await import('../../storage/exports/make-file');
  const { name, file } = await makeFile(database, {
    ...{
      what: 'ranking',
      format: 'csv',
      handles: 'plain',
      salt: '',
      context,
      place,
      arrange,
      columns,
      now: Date.now(),
    },
    appVersion: browser.runtime.getManifest().version,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  saveFile(name, file);
}
