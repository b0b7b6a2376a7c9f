import { medianOf, quantileOf } from './quantile';

/** A price as it was seen: of a product, or written in a caption. */
export interface SeenPrice {
  amount: number;
  /** ISO 4217. */
  currency: string;
  /** The viewer's region. */
  market: string;
  /** Local day. */
  day: number;
  /** A number in a caption may be a discount's, a bundle's or another thing's. */
  isFromCaption?: boolean;
}

/** What an item costs in one market and currency. */
export interface PriceSummary {
  market: string;
  currency: string;
  median: number;
  /** Lowest and highest, and the middle half between `low` and `high`. */
  least: number;
  most: number;
  low: number;
  high: number;
  prices: number;
  /** None was a product's own: only captions said one. */
  isFromCaptions: boolean;
  /** The median of the last four weeks over that of the four before; missing with fewer than three prices in either. */
  trend?: number;
}

const trendDays = 28;
const fewest = 3;

/** One summary for each market and currency, most prices first. Product prices are asked first, captions only without. */
export function priceSummaries(prices: SeenPrice[], today: number): PriceSummary[] {
  const groups = Map.groupBy(prices, ({ market, currency }) => `${market} ${currency}`);
  return [...groups.values()].map((group) => summaryOf(group, today)).toSorted((a, b) => b.prices - a.prices);
}

function summaryOf(group: SeenPrice[], today: number): PriceSummary {
  const own = group.filter(({ isFromCaption }) => !isFromCaption);
  const told = own.length > 0 ? own : group;
  const amounts = told.map(({ amount }) => amount).toSorted((a, b) => a - b);
  const { market = '', currency = '' } = told[0] ?? {};
  return {
    ...{ market, currency, prices: told.length, isFromCaptions: own.length === 0 },
    median: medianOf(amounts),
    least: amounts[0] ?? 0,
    most: amounts.at(-1) ?? 0,
    low: quantileOf(amounts, 0.25),
    high: quantileOf(amounts, 0.75),
    trend: trendOf(told, today),
  };
}

function trendOf(prices: SeenPrice[], today: number): number | undefined {
  const between = (from: number, to: number) =>
    prices.flatMap(({ amount, day }) => (day > from && day <= to ? [amount] : [])).toSorted((a, b) => a - b);
  const lately = between(today - trendDays, today);
  const before = between(today - 2 * trendDays, today - trendDays);
  if (lately.length < fewest || before.length < fewest) return undefined;
  return medianOf(lately) / medianOf(before);
}

/** Buyers call a price usual that lies within a quarter of what its category costs. */
const usual = 0.25;

/** How an item's price stands to its category's, in the same market and currency; missing where they cannot be compared. */
export function againstCategory(
  item: PriceSummary,
  category: PriceSummary[],
): 'cheaper' | 'usual' | 'dearer' | undefined {
  const same = category.find(({ market, currency }) => market === item.market && currency === item.currency);
  if (!same || same.prices < fewest) return undefined;
  const ratio = item.median / same.median;
  if (ratio < 1 - usual) return 'cheaper';
  return ratio > 1 + usual ? 'dearer' : 'usual';
}
