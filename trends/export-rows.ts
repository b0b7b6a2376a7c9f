import { catalogueVersion } from './items/catalogue/catalogue';
import { itemName } from './items/item-names';
import type { RankedItem } from './ranking';
import { formulaVersion } from './score/evaluate';

export type Cell = string | number | boolean | undefined;

/** A ranked item, with the moments (epoch milliseconds) of its first and last sighting where they are known. */
export type ExportedItem = RankedItem & { firstSeenAt?: number; lastSeenAt?: number };

export interface ExportContext {
  appVersion: string;
  /** Epoch milliseconds. */
  now: number;
  /** Language of the items' names; the columns have one name everywhere. */
  language?: string;
  /** The catalogue's names where it is missing. */
  nameOf?: (itemId: string, language: string) => string;
}

interface Column {
  key: string;
  read: (item: ExportedItem, context: ExportContext, index: number) => Cell;
}

/** Docs and receivers rely on the keys and their order: add at the end, rename never. */
const columns: Column[] = [
  { key: 'rank', read: (_item, _context, index) => index + 1 },
  { key: 'item', read: ({ itemId }, { language = 'en', nameOf = itemName }) => nameOf(itemId, language) },
  { key: 'item_id', read: ({ itemId }) => itemId },
  { key: 'stage', read: ({ stage }) => stage },
  { key: 'score', read: (item) => said(item, item.score) },
  { key: 'score_band', read: (item) => said(item, rounded(item.band, 1)) },
  { key: 'chance_rising', read: (item) => said(item, rounded(item.chanceOfRise)) },
  { key: 'chance_falling', read: (item) => said(item, rounded(item.chanceOfFall)) },
  { key: 'chance_hot_next_week', read: (item) => said(item, rounded(item.chanceOfHot)) },
  { key: 'chance_fading', read: (item) => said(item, rounded(item.chanceOfFade)) },
  { key: 'now_log', read: (item) => said(item, rounded(item.now)) },
  { key: 'height_log', read: (item) => said(item, rounded(item.height)) },
  { key: 'cooling_risk', read: ({ coolingRisk }) => coolingRisk },
  { key: 'stale', read: ({ stale }) => stale },
  { key: 'sightings_7d', read: ({ sightings }) => sightings },
  { key: 'product_videos_7d', read: ({ products }) => products },
  { key: 'sellers_7d', read: ({ sellers }) => sellers },
  { key: 'price_median', read: ({ price }) => price?.amount },
  { key: 'currency', read: ({ price }) => price?.currency },
  { key: 'cart_share_percent', read: ({ cartShare }) => cartShare && rounded(cartShare * 100, 1) },
  { key: 'first_seen_at', read: ({ firstSeenAt }) => moment(firstSeenAt) },
  { key: 'last_seen_at', read: ({ lastSeenAt }) => moment(lastSeenAt) },
  { key: 'app_version', read: (_item, { appVersion }) => appVersion },
  { key: 'formula_version', read: () => formulaVersion },
  { key: 'catalogue_version', read: () => catalogueVersion },
  { key: 'generated_at', read: (_item, { now }) => moment(now) },
];

/** The ranking as a table, in the order given. A missing value is an empty cell, never a zero. */
export function exportRows(items: ExportedItem[], context: ExportContext) {
  const rows = items.map((item, index): Record<string, Cell> => {
    return Object.fromEntries(columns.map(({ key, read }) => [key, safeCell(read(item, context, index))]));
  });
  return { columns: columns.map(({ key }) => ({ key })), rows };
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, which shows it as text; numbers are
 * left alone, or −3.2 would become a text.
 */
export function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' && /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

/** While it is too early to say anything, there is no number to give. */
const said = ({ stage }: RankedItem, value: number) => (stage === 'watching' ? undefined : value);
const rounded = (value: number, digits = 4) => Number(value.toFixed(digits));
const moment = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());
