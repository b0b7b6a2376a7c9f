import type { Money } from '../ranking';
import { medianOf } from './quantile';

/**
 * The middle price, in the currency that was seen most (of two equally frequent ones, the first seen): prices of
 * several currencies are never mixed, and a rate of exchange would need a request.
 */
export function medianPrice(prices: Money[]): Money | undefined {
  const byCurrency = Map.groupBy(prices, ({ currency }) => currency);
  const [most] = [...byCurrency.values()].toSorted((a, b) => b.length - a.length);
  if (most?.[0] === undefined) return undefined;
  const amounts = most.map(({ amount }) => amount).toSorted((a, b) => a - b);
  return { amount: medianOf(amounts), currency: most[0].currency };
}
