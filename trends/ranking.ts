import type { SaturationWarning } from './evidence/saturation';
import type { ItemPlaces } from './item-places';
import type { SalesEvent } from './sales-calendar';
import type { Evaluation } from './score/evaluate';
import type { Stage } from './score/stage';

/** A point of an item's line: `level` is its share of the product videos seen that week (0…1). */
export interface LinePoint {
  /** Days since 1970-01-01, of the person's own calendar. */
  day: number;
  level: number;
}

export interface Money {
  amount: number;
  /** ISO 4217. */
  currency: string;
}

/** One row of the ranking as the score knows it, without looking at anything that was counted. */
export interface ScoredItem extends Evaluation {
  itemId: string;
  /** One point a browsing day of the last 28; days without browsing are missing. */
  line: LinePoint[];
}

/** What is counted of an item, not computed. */
export interface ItemFacts {
  /** Sightings of the item in the last 7 days, as really counted. */
  sightings: number;
  /** Product videos seen in the last 7 days. */
  products: number;
  /** Product videos seen in the two weeks before those. */
  productsBefore: number;
  /** Distinct sellers seen in the last 7 days. */
  sellers: number;
  /** Median of the latest prices seen, in the currency that was seen most. */
  price?: Money;
  /** Share (0…1) of the item's videos that carry a cart. */
  cartShare?: number;
}

/** Everything a person sees of an item at one glance. */
export interface RankedItem extends ScoredItem, ItemFacts {}

/** One day of an item's history; days without browsing are missing, so that a gap is drawn as a gap. */
export interface HistoryDay extends LinePoint {
  /** Sightings of the item, and product videos seen, that day. */
  k: number;
  n: number;
  /** `level` one standard error down and up. */
  low: number;
  high: number;
  stage: Stage;
  score?: number;
}

export interface CartDestination {
  destination: string;
  /** 0…1 of the item's videos with a cart. */
  share: number;
}

/** What an item's page shows: its row, its past, and the evidence under it. */
export interface ItemPage extends RankedItem {
  history: HistoryDay[];
  places: ItemPlaces;
  cartsLeadTo: CartDestination[];
  /** Distinct sellers in the week three weeks ago. */
  sellersBefore: number;
  /** Sellers who come or leave in numbers. */
  crowd?: SaturationWarning;
  /** Sales events of its commonest market that touch its history or come soon, first ones first. */
  events: SalesEvent[];
}

/** Two levels this close together are one. */
const sameLevel = 1.02;

/**
 * Without those that stand for several items of which only one is seen: they would say everything twice.
 * @param parentsOf the items that stand for an item
 */
export function withoutEchoes<Row extends ScoredItem>(rows: Row[], parentsOf: (itemId: string) => string[]): Row[] {
  const levels = new Map(rows.map(({ itemId, level }) => [itemId, level]));
  const echoes = new Set(
    rows.flatMap(({ itemId, level }) =>
      parentsOf(itemId).filter((parent) => (levels.get(parent) ?? Number.POSITIVE_INFINITY) <= level * sameLevel),
    ),
  );
  return echoes.size === 0 ? rows : rows.filter(({ itemId }) => !echoes.has(itemId));
}

/** Best first; what nothing can be said of stands last, commonest first. The order of equals is always the same. */
export function compareByRank(a: ScoredItem, b: ScoredItem): number {
  const silent = Number(isSilent(a)) - Number(isSilent(b));
  if (silent !== 0) return silent;
  const better = isSilent(a) ? b.level - a.level : b.rank - a.rank;
  return better || (a.itemId < b.itemId ? -1 : 1);
}

/** Whether too little was seen, ever or lately, to say a score. */
export const isSilent = ({ stage, stale }: Pick<ScoredItem, 'stage' | 'stale'>): boolean =>
  stage === 'watching' || stale;

/** More than two ranks ever lie apart. */
const apart = 10;

/** What items are kept in order by: a lone sighting has a high rank, and nothing to say, so it goes below all others. */
export const keptRank = (item: Pick<Evaluation, 'rank' | 'stage' | 'stale'>): number =>
  isSilent(item) ? item.rank - apart : item.rank;
