import { makeChance } from '../../tests/replica/chance';
import { poisson } from '../../tests/replica/market/draws';
import { exposuresOf, rebuildItem } from '../../trends/rebuild';
import { addExposure, addSightings, type ExposureState, type ItemState } from '../../trends/score/conveyor';
import { evaluate } from '../../trends/score/evaluate';
import { rescore } from '../../trends/score/rescore';
import { type FlatItems, flatItems, scoreFlat } from './bare-formula';

/** Items with so many days of browsing behind them, the last of them still open. */
export interface Made {
  exposure: ExposureState;
  items: ItemState[];
  flat: FlatItems;
}

const products = 110;
/** Rebuilding 10,000 pasts would take longer than the bench; a few hundred are enough for what one costs. */
const pasts = 200;

export function makeItems(count: number, days: number): Made {
  const chance = makeChance(days);
  const exposures = exposuresOf(Array.from({ length: days }, (_, day) => ({ day, n: products })));
  const made = Array.from({ length: pasts }, () => {
    const mean = products * 0.05 * chance.next() ** 2;
    const sightings = exposures.map(({ day }): [number, number] => [day, poisson(chance, mean)]);
    return rebuildItem(exposures, new Map(sightings.filter(([, count]) => count > 0)))?.state ?? [];
  }).flat();
  const items = Array.from({ length: count }, (_, index) => structuredClone(made[index % made.length] as ItemState));
  return { exposure: exposures.at(-1) as ExposureState, items, flat: flatItems(items) };
}

/** What a sighting adds: to what all were seen among, to its item, and to the item's parent. */
export function stepItems({ exposure, items }: Made, times: number): number {
  let checked = 0;
  for (let time = 0; time < times; time += 1) {
    const among = addExposure(exposure, exposure.day, 1);
    for (const which of [time * 2, time * 2 + 1]) {
      const state = addSightings(items[which % items.length] as ItemState, among.day, 1);
      checked += evaluate(state, among, among.day).rank;
    }
  }
  return checked;
}

export function scoreBare({ exposure, flat }: Made): number {
  scoreFlat(flat, exposure, exposure.day);
  return flat.said[9] ?? 0;
}

/** Milliseconds of the longest slice; others have their turn between two of them. */
export async function rescoreAll({ exposure, items }: Made): Promise<number> {
  let longest = 0;
  let begun = performance.now();
  for (const slice of rescore(items, exposure, exposure.day)) {
    if (slice.length > 0) longest = Math.max(longest, performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return longest;
}
