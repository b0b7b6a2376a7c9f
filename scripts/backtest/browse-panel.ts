import { makeChance } from '../../tests/replica/chance';
import { gammaAroundOne, poisson } from '../../tests/replica/market/draws';
import { hashOf, hashOfText } from '../../tests/replica/market/hash';
import { browsedDays, type Person } from '../../tests/replica/people';
import type { Panel } from './panel';

/** What one person saw of a panel, day by day: `k[item][day]` of `n[day]` product videos. */
export interface Browsed {
  n: number[];
  k: number[][];
}

export interface Browser {
  panel: Panel;
  person: Person;
  seed: number;
}

/** Someone browses `times` as much from a day on, for a while; what the market does is the same. */
export interface Jump {
  from: number;
  days: number;
  times: number;
}

const share = { least: 0.004, most: 0.05 };
/** A feed is no fair draw: a day's share scatters round its level. */
const scatter = 6;

/** Each day has a chance of its own, so that a jump changes the days of the jump and no other. */
export function browsePanel({ panel, person, seed }: Browser, jump?: Jump): Browsed {
  const who = hashOf(seed, hashOfText(panel.name), hashOfText(person.name));
  const n: number[] = Array.from({ length: panel.days }, () => 0);
  for (const { day, products } of browsedDays(person, { firstDay: 0, days: panel.days }, makeChance(who)))
    n[day] = products * (isWithin(jump, day) ? jump.times : 1);
  const k = panel.items.map(({ name, levels }, index) => {
    const item = hashOf(who, index, hashOfText(name));
    const scale = share.least * (share.most / share.least) ** makeChance(item).next();
    const highest = highestWeek(levels);
    return n.map((products, day) => sightings(products, (scale * (levels[day] ?? 0)) / highest, hashOf(item, day)));
  });
  return { n, k };
}

const isWithin = (jump: Jump | undefined, day: number): jump is Jump =>
  jump !== undefined && day >= jump.from && day < jump.from + jump.days;

function sightings(products: number, level: number, seed: number): number {
  if (products === 0) return 0;
  const chance = makeChance(seed);
  const scattered = gammaAroundOne(chance, scatter);
  return Math.min(products, poisson(chance, products * level * scattered));
}

function highestWeek(levels: number[]): number {
  let [sum, highest] = [0, 0];
  for (const [day, level] of levels.entries()) {
    sum += level - (levels[day - 7] ?? 0);
    highest = Math.max(highest, sum / 7);
  }
  return highest;
}
