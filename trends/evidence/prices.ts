import type { Money } from '../ranking';

/**
 * The middle price, in the currency that was seen most (of two equally frequent ones, the first seen): prices of
 * several currencies are never mixed, and a rate of exchange would need a request.
 */
export function medianPrice(prices: Money[]): Money | undefined {
  const byCurrency = Map.groupBy(prices, ({ currency }) => currency);
  const [most] = [...byCurrency.values()].toSorted((a, b) => b.length - a.length);
  if (most?.[0] === undefined) return undefined;
  const amounts = most.map(({ amount }) => amount).toSorted((a, b) => a - b);
  return { amount: middleOf(amounts), currency: most[0].currency };
}

function middleOf(sorted: number[]): number {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  if (sorted.length % 2 === 1) return upper;
  // Two decimals more than any price has, so that 0.1 + 0.2 does not reach the screen.
  return Number((((sorted[half - 1] ?? 0) + upper) / 2).toFixed(4));
}
