import type { Chance } from './chance';
import { normal } from './market/draws';
import type { Span } from './market/truth';

/** How someone browses; the first three are those that the score was judged with. */
export interface Person {
  name: 'light' | 'regular' | 'heavy' | 'daily';
  /** Product videos on a day with browsing. */
  medianProducts: number;
  /** Of days. */
  activeShare: number;
  /** Ordinary videos on a day with browsing. */
  ordinary: number;
}

export const people: Record<Person['name'], Person> = {
  light: { name: 'light', medianProducts: 40, activeShare: 0.55, ordinary: 110 },
  regular: { name: 'regular', medianProducts: 110, activeShare: 0.75, ordinary: 300 },
  heavy: { name: 'heavy', medianProducts: 240, activeShare: 0.9, ordinary: 650 },
  // 300 videos of the feed, two of which show a product, and 100 of the shelf, nine in ten of which do.
  daily: { name: 'daily', medianProducts: 92, activeShare: 1, ordinary: 300 },
};

export const isPerson = (name: string): name is Person['name'] => Object.hasOwn(people, name);

export interface BrowsedDay {
  /** Local day, since 1970-01-01. */
  day: number;
  /** Product videos that are going to be seen. */
  products: number;
}

const weekend = { chance: 0.8, volume: 1.5 };
const gap = { chance: 0.02, shortest: 3, longest: 9 };
const drift = { everyDays: 40, spread: 0.7, least: 20, most: 300 };
const volume = { spread: 0.5, least: 20, most: 400 };

/** The days on which someone browses, and how much: irregular, with gaps, more at weekends, drifting over the months. */
export function browsedDays(person: Person, { firstDay, days }: Span, chance: Chance): BrowsedDay[] {
  const browsed: BrowsedDay[] = [];
  let median = person.medianProducts;
  let away = 0;
  for (let day = firstDay; day < firstDay + days; day += 1) {
    if (day > firstDay && (day - firstDay) % drift.everyDays === 0)
      median = clipped(median * Math.exp(drift.spread * normal(chance)), drift);
    if (away === 0 && chance.is(gap.chance)) away = gap.shortest + chance.below(gap.longest - gap.shortest + 1);
    const isWeekend = (day + 4) % 7 === 0 || (day + 4) % 7 === 6;
    const isActive = chance.is(person.activeShare * (isWeekend ? weekend.chance : 1));
    const wished = median * Math.exp(volume.spread * normal(chance)) * (isWeekend ? weekend.volume : 1);
    if (away === 0 && isActive) browsed.push({ day, products: Math.round(clipped(wished, volume)) });
    away = Math.max(0, away - 1);
  }
  return browsed;
}

const clipped = (value: number, { least, most }: { least: number; most: number }) =>
  Math.min(most, Math.max(least, value));
