import { h } from 'preact';
import browser from 'webextension-polyfill';
import type { AskedExport } from '../../components/parts/export/asked-export';
import { inOrder, matches } from '../../components/parts/ranking-filter';
import type { Words } from '../../components/words';
import type { Database } from '../../storage/database';
import type { MadeFile } from '../../storage/exports/make-file';
import type { Wanted } from '../../storage/exports/wanted';
import type { LongWork } from '../../storage/rescore';
import type { Settings } from '../../storage/settings';
import { parentsOf } from '../../trends/items/item-names';
import { withoutEchoes } from '../../trends/ranking';
import { isTable } from '../../trends/tables/export-kinds';
import type { ExportedItem } from '../../trends/tables/ranking-table';
import { type ChosenItems, isWanted } from './chosen-items';
import type { Listed } from './listed';

/** From where, and as whom, something is taken out. */
export interface ExportSource {
  database: Database;
  settings: Settings;
  chosen: ChosenItems;
  words: Words;
  itemId?: string;
  /** The list that the person came from, where it is not the one that the settings describe. */
  listed?: Listed;
}

/** What makes files is loaded only now. */
export async function makeAsked(source: ExportSource, asked: AskedExport, work: LongWork): Promise<MadeFile> {
  const { what, ...wanted } = wantedOf(source, asked);
  if (what === 'report') {
    const { makeReport } = await import('./make-report');
    return makeReport(source.database, { what, ...wanted }, source.words);
  }
  const { makeFile } = await import('../../storage/exports/make-file');
  // Only a report is a page.
  const format = asked.format === 'html' ? 'csv' : asked.format;
  return makeFile(source.database, { what, format, ...wanted }, work);
}

/**
 * Puts a table into the clipboard, and answers how many rows it has. Firefox wants the clipboard to be asked while the
 * click is fresh: what goes into it may come later.
 */
export async function copyAsked(source: ExportSource, asked: AskedExport, work: LongWork): Promise<number> {
  const made = renderTable(source, asked, work);
  const blob = (type: 'text/html' | 'text/plain') => made.then((texts) => new Blob([texts[type]], { type }));
  const item = new ClipboardItem({ 'text/html': blob('text/html'), 'text/plain': blob('text/plain') });
  const [{ rows }] = await Promise.all([made, navigator.clipboard.write([item])]);
  return rows;
}

async function renderTable(source: ExportSource, asked: AskedExport, work: LongWork) {
  const [{ collectRows }, { tsvText }, { renderToString }, { CopiedTable }] = await Promise.all([
    import('../../storage/exports/collect-rows'),
    import('../../storage/exports/tsv'),
    import('preact-render-to-string'),
    import('../../components/files/copied-table'),
  ]);
  const wanted = wantedOf(source, asked);
  if (!isTable(wanted.what)) throw new Error(`${wanted.what} is no table`);
  const { columns, rows } = await collectRows(source.database, { ...wanted, what: wanted.what }, work);
  return {
    'text/html': renderToString(h(CopiedTable, { columns, rows })),
    'text/plain': tsvText(columns, rows),
    rows: rows.length,
  };
}

function wantedOf(source: ExportSource, { what, days, market, handles }: AskedExport): Wanted<AskedExport['what']> {
  const { settings, chosen, words, itemId, listed } = source;
  return {
    ...{ what, days, place: { market }, handles, itemId },
    ...((what === 'ranking' || what === 'report') &&
      itemId === undefined &&
      (listed ? asListed(listed, market) : asSeen(settings, chosen))),
    appVersion: browser.runtime.getManifest().version,
    now: Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    context: { language: words.language, nameOf: chosen.nameOf },
    salt: crypto.randomUUID(),
  };
}

function asListed({ itemIds, place, columns }: Listed, market: string | undefined) {
  const places = new Map(itemIds.map((itemId, at) => [itemId, at]));
  const at = ({ itemId }: { itemId: string }) => places.get(itemId) ?? 0;
  return {
    columns,
    place: { ...place, market },
    arrange: (items: ExportedItem[]): ExportedItem[] =>
      items
        .map((item, index) => ({ ...item, place: index + 1 }))
        .filter(({ itemId }) => places.has(itemId))
        .toSorted((a, b) => at(a) - at(b)),
  };
}

/** The list as it stands on the screen; the place of an item is its place before anything was searched for. */
const asSeen = ({ search, stage, sort, categories }: Settings, chosen: ChosenItems) => ({
  ...{ search, stage, order: sort === 'score' ? undefined : sort },
  arrange(items: ExportedItem[]): ExportedItem[] {
    const listed = items.filter(({ itemId }) => chosen.isListed(itemId) && isWanted(categories, itemId, chosen));
    return inOrder(withoutEchoes(listed, parentsOf), sort)
      .map((item, at) => ({ ...item, place: at + 1 }))
      .filter((item) => matches(item, { text: search, stage }, chosen.nameOf));
  },
});
