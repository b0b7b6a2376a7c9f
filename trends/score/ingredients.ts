import type { ExposureState, ItemState } from './conveyor';
import { thisWeek, weeksBefore } from './pools';

/** What the chances and the stage are made of; docs/score.md gives the reason for each. */
export interface Ingredients {
  now: number;
  height: number;
  swing: number;
  sure: number;
  belowHigh: number;
  /** This week's share (natural logarithm) and its standard error. */
  level: number;
  levelError: number;
  /** Variance of the change from the weeks before to this week. */
  variance: number;
  expected: number;
  bounds: Pick<ItemState, 'hi' | 'lo'>;
  record: Pick<ItemState, 'top' | 'bot' | 'topDay'>;
}

/** How much shares vary beyond what counting explains: a feed is no fair draw. */
const overdispersion = 0.2;
const boundsHalfLifeDays = 30;

const digamma = (a: number) => Math.log(a) - 1 / (2 * a) - 1 / (12 * a * a);
const trigamma = (a: number) => 1 / a + 1 / (2 * a * a) + 1 / (6 * a ** 3);

/** Both states must stand at the same day. Reads the stored bounds and record, and returns them brought up to that day. */
export function mixIngredients(item: ItemState, exposure: ExposureState): Ingredients {
  const seen = thisWeek(item.pools);
  const before = weeksBefore(item.pools);
  const products = thisWeek(exposure.pools);
  const productsBefore = weeksBefore(exposure.pools);
  const rate = (seen + before + 0.5) / (products + productsBefore + 50);
  const level = digamma(seen + 2) - Math.log(products + 2 / rate);
  const levelBefore = digamma(before + 2) - Math.log(productsBefore + 2 / rate);
  const levelVariance = trigamma(seen + 2);
  const levelError = Math.sqrt(levelVariance);
  const variance = levelVariance + trigamma(before + 2) + overdispersion;
  const base = Math.log((item.long + 0.5) / (exposure.long + 50));
  const bounds = moveBounds(item, base, level, levelError);
  return {
    now: (level - levelBefore) / (1 + variance),
    height: level - base,
    swing: bounds.hi - bounds.lo,
    sure: 1 / Math.sqrt(1 + variance),
    belowHigh: level - bounds.hi,
    level,
    levelError,
    variance,
    expected: Math.exp(base) * products,
    bounds,
    record: keepRecord(item, level, levelError),
  };
}

/** Bounds drift to the normal; a level moves them only beyond its own error, so noise makes neither a high nor a low. */
function moveBounds(item: ItemState, base: number, level: number, error: number): Ingredients['bounds'] {
  const kept = 2 ** (-(item.day - item.closedDay) / boundsHalfLifeDays);
  return {
    hi: Math.max(base + (item.hi - base) * kept, level - error),
    lo: Math.min(base + (item.lo - base) * kept, level + error),
  };
}

function keepRecord({ top, bot, topDay, day }: ItemState, level: number, error: number): Ingredients['record'] {
  if (level - error >= top) return { top: level - error, bot: level, topDay: day };
  return { top, bot: Math.min(bot, level), topDay };
}
