import { stages } from '../../../trends/score/stage';
import type { StageMarkName } from '../stage-glyphs';
import type { TableView } from './table-menus';
import { type ColumnKey, columnKeys, firstColumns } from './wide-columns';
import type { WideFilter } from './wide-filter';
import type { SortKey } from './wide-order';

/** A view as it was stored, perhaps by another version: words that mean nothing here are left out. */
export interface AnyView {
  columns: string[];
  sort: { by: string; isRising: boolean };
  filter: Record<string, string | number | boolean>;
}

export const firstView: TableView = { columns: firstColumns, sort: { by: 'score', isRising: false }, filter: {} };

const sortKeys: SortKey[] = ['item', ...columnKeys];
const marks: StageMarkName[] = [...stages, 'stale'];
const oneOf = <Word extends string>(known: readonly Word[], word: unknown) => known.find((one) => one === word);
const text = (word: unknown) => (typeof word === 'string' ? word : undefined);
const bound = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : undefined);

export function knownView({ columns, sort, filter }: AnyView): TableView {
  const known = columns.flatMap((column) => oneOf<ColumnKey>(columnKeys, column) ?? []);
  const by = oneOf(sortKeys, sort.by);
  return { columns: known, sort: by ? { ...sort, by } : firstView.sort, filter: knownFilter(filter) };
}

function knownFilter(filter: AnyView['filter']): WideFilter {
  const read: WideFilter = {
    text: text(filter.text),
    market: text(filter.market),
    surface: oneOf(['feed', 'shelf'], filter.surface),
    category: text(filter.category),
    stage: oneOf(marks, filter.stage),
    currency: text(filter.currency),
    priceFrom: bound(filter.priceFrom),
    priceTo: bound(filter.priceTo),
    destination: text(filter.destination),
    sellersFrom: bound(filter.sellersFrom),
    sellersTo: bound(filter.sellersTo),
    isFollowed: filter.isFollowed === true || undefined,
    label: text(filter.label),
  };
  return withoutGaps(read);
}

/** So that an empty filter is empty. */
export const withoutGaps = (filter: WideFilter): WideFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
