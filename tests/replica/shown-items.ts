import type { Chance } from './chance';
import { gammaAroundOne, poisson, shuffled } from './market/draws';
import { levelAt, type Market } from './market/make-market';

/** How much a day's share of an item scatters round its level: less, the higher. */
const evenness = 6;

/** Numbers of the items that a day's product videos show, in any order: each item by its level, the long tail the rest. */
export function shownItems(market: Market, chance: Chance, day: number, products: number): number[] {
  const known = market.truths.length;
  const shown = market.items.slice(0, known).flatMap((item, number) => {
    const mean = products * levelAt(market, item, day) * gammaAroundOne(chance, evenness);
    return Array.from({ length: Math.min(products, poisson(chance, mean)) }, () => number);
  });
  const tail = market.items.slice(known).map((item) => levelAt(market, item, day));
  const whole = tail.reduce((sum, level) => sum + level, 0);
  while (shown.length < products) {
    let left = chance.next() * whole;
    const number = tail.findIndex((level) => {
      left -= level;
      return left < 0;
    });
    shown.push(known + Math.max(0, number));
  }
  // Mixed before it is cut, so that no item loses more than another.
  return shuffled(chance, shown).slice(0, products);
}
