import { currencyOf } from '../../carts/currency';
import { readPrice } from '../../carts/price';
import type { ProductFact } from '../fact';
import type { FactContext } from '../fact-reading';

/** Prices as one shape of page keeps them, the best place first; nothing is judged yet. */
export interface RawPrice {
  /** Decimal numbers as text: "24.17". */
  lowest?: unknown[];
  highest?: unknown[];
  original?: unknown[];
  /** As written for people: "$24.17 - 24.69". */
  written?: (string | undefined)[];
  writtenOriginal?: (string | undefined)[];
  currencies: (string | undefined)[];
  /** Sign of the currency, where no code stands. */
  symbol?: string;
}

type Priced = Pick<ProductFact, 'price' | 'highestPrice' | 'originalPrice' | 'currency'>;

/** Nothing of a shop costs as much, in any currency. */
const absurd = 1e10;

/**
 * A price with its currency, or nothing. Whole numbers without a point are believed as text only: as numbers TikTok writes
 * cents in one place and millionths in another.
 */
export function readProductPrice(raw: RawPrice, market: string | undefined, { note }: FactContext): Priced {
  const { lowest = [], highest = [], original = [], written = [], writtenOriginal = [] } = raw;
  if (![...lowest, ...written].some(isWritten)) return {};
  const currency = currencyIn(raw, market);
  if (!currency) {
    note('price-currency');
    return {};
  }
  const range = written.map((text) => rangeIn(text, currency)).find((one) => one !== undefined);
  const price = firstDecimal(lowest) ?? range?.[0];
  if (price === undefined) {
    note('price-value');
    return {};
  }
  const former = firstDecimal(original) ?? writtenOriginal.map((text) => rangeIn(text, currency)?.[0]).find(Boolean);
  return {
    price,
    currency,
    ...above('highestPrice', firstDecimal(highest) ?? range?.[1], price),
    ...above('originalPrice', former, price),
  };
}

const isWritten = (value: unknown) => value !== undefined && value !== null && value !== '' && value !== 0;

const above = (name: 'highestPrice' | 'originalPrice', value: number | undefined, price: number) =>
  value !== undefined && value > price ? { [name]: value } : {};

function currencyIn({ currencies, symbol }: RawPrice, market: string | undefined): string | undefined {
  return currencies.find((code) => code && /^[A-Z]{3}$/.test(code)) ?? (symbol && currencyOf(symbol.trim(), market));
}

const firstDecimal = (values: unknown[]) => values.map(decimal).find((value) => value !== undefined);

function decimal(value: unknown): number | undefined {
  const isText = typeof value === 'string' && /^\d{1,10}(?:\.\d{1,2})?$/.test(value);
  const isFraction =
    typeof value === 'number' && !Number.isInteger(value) && Number.isInteger(Math.round(value * 1e6) / 1e4);
  const price = isText || isFraction ? Number(value) : 0;
  return price > 0 && price < absurd ? price : undefined;
}

/** "$24.17 - 24.69", or a single price as both of its ends. */
function rangeIn(text: string | undefined, currency: string): [number, number] | undefined {
  const ends = (text ?? '').slice(0, 80).split(/\s?[-–~]\s?/);
  const [low, high = low] = ends.map((end) => readPrice(end, currency)?.price);
  return low !== undefined && high !== undefined && ends.length <= 2 && high >= low ? [low, high] : undefined;
}
