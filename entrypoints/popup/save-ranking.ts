import browser from 'webextension-polyfill';
import { dayName, localDay } from '../../trends/calendar';
import type { ExportedItem } from '../../trends/export-rows';

/** Excel takes a file without it for one in the machine's own code page. */
const byteOrderMark = '\uFEFF';

/** Offers the ranking as a CSV file. Both the writer and the rows are loaded only now. */
export async function saveRanking(ranking: ExportedItem[], language: string, now: number): Promise<void> {
  const [{ default: Papa }, { exportRows }] = await Promise.all([
    import('papaparse'),
    import('../../trends/export-rows'),
  ]);
  const { version } = browser.runtime.getManifest();
  const { columns, rows } = exportRows(ranking, { appVersion: version, language, now });
  const csv = Papa.unparse({ fields: columns.map(({ key }) => key), data: rows }, { newline: '\r\n' });
  save(
    `trendcrest-ranking-${dayName(localDay(now))}.csv`,
    new Blob([byteOrderMark, csv], { type: 'text/csv;charset=utf-8' }),
  );
}

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
