import browser from 'webextension-polyfill';
import { dayName, localDay } from '../../trends/calendar';
import type { ExportContext, ExportedItem } from '../../trends/export-rows';
import { saveFile } from './save-file';

/** Excel takes a file without it for one in the machine's own code page. */
const byteOrderMark = '\uFEFF';

/** Offers the ranking as a CSV file. Both the writer and the rows are loaded only now. */
export async function saveRanking(
  ranking: ExportedItem[],
  named: Pick<ExportContext, 'language' | 'nameOf'>,
  now: number,
): Promise<void> {
  const [{ default: Papa }, { exportRows }] = await Promise.all([
    import('papaparse'),
    import('../../trends/export-rows'),
  ]);
  const { version } = browser.runtime.getManifest();
  const { columns, rows } = exportRows(ranking, { appVersion: version, now, ...named });
  const csv = Papa.unparse({ fields: columns.map(({ key }) => key), data: rows }, { newline: '\r\n' });
  saveFile(
    `trendcrest-ranking-${dayName(localDay(now))}.csv`,
    new Blob([byteOrderMark, csv], { type: 'text/csv;charset=utf-8' }),
  );
}
