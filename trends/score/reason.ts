import { exactScore, rankOf } from './chances';
import type { Evaluation } from './evaluate';
import type { Stage } from './stage';

export type ReasonKey =
  | 'up'
  | 'firstDays'
  | 'resurging'
  | 'peaking'
  | 'fading'
  | 'steady'
  | 'dormant'
  | 'watching'
  | 'stale';

/** The numbers a sentence may name; `…Times` are plain factors, chances and `ofRecord` lie within 0…1. */
export interface ReasonValues {
  /** This week against the two weeks before. */
  nowTimes: number;
  /** This week against the item's own normal. */
  heightTimes: number;
  /** The recent high against this week; at least 1. */
  highTimes: number;
  /** This week against the record. */
  ofRecord: number;
  expected: number;
  sightings: number;
  products: number;
  chanceOfRise: number;
  chanceOfHot: number;
  chanceOfFall: number;
}

export interface Reason {
  key: ReasonKey;
  values: ReasonValues;
  /** Say the sentence of cooling risk too. */
  coolingRisk: boolean;
  /** What moved the score most, first. */
  movers: Mover[];
}

export type Ingredient = 'now' | 'height' | 'swing';

export interface Mover {
  ingredient: Ingredient;
  /** The ingredient itself, a natural logarithm. */
  value: number;
  /** Points of score that it adds (or takes) against its typical value. */
  points: number;
  /** How it reads: more or less than in earlier weeks, above or below its normal, moves a lot. Missing: nothing to say. */
  direction?: 'up' | 'down';
}

/** What is counted, not computed: the last seven days as they were, and whether there is anything to compare them with. */
export interface CountedWeek {
  sightings: number;
  products: number;
  /** Product videos in the two weeks before those seven days. */
  productsBefore: number;
}

/** As many as a week must hold before anything is said: fewer are no two weeks that another can be compared with. */
const fewestToCompare = 15;

const hasWeeksBefore = ({ productsBefore }: CountedWeek) => productsBefore >= fewestToCompare;

/** Half of all items lie below these: what "nothing special" looks like. */
const typical: Record<Ingredient, number> = { now: -0.05, height: -0.13, swing: 0.59 };

const keys: Record<Stage, ReasonKey> = {
  emerging: 'up',
  rising: 'up',
  resurging: 'resurging',
  peaking: 'peaking',
  fading: 'fading',
  steady: 'steady',
  dormant: 'dormant',
  watching: 'watching',
};

/** Why an item stands where it stands: which sentence, and its numbers. The words are the screen's. */
export function reasonFor(item: Evaluation & CountedWeek): Reason {
  const { sightings, products, chanceOfRise, chanceOfHot, chanceOfFall, expected } = item;
  return {
    key: keyFor(item),
    values: {
      nowTimes: Math.exp(item.now),
      heightTimes: Math.exp(item.height),
      highTimes: Math.exp(Math.max(0, -item.belowHigh)),
      ofRecord: Math.exp(item.overRecord),
      ...{ sightings, products, chanceOfRise, chanceOfHot, chanceOfFall, expected },
    },
    coolingRisk: item.coolingRisk,
    movers: moversOf(item),
  };
}

function keyFor(item: Evaluation & CountedWeek): ReasonKey {
  if (item.stale) return 'stale';
  const key = keys[item.stage];
  return (key === 'up' || key === 'fading') && !hasWeeksBefore(item) ? 'firstDays' : key;
}

/** All three ingredients, the one that changes the score most first. */
export function moversOf(item: Evaluation & CountedWeek): Mover[] {
  const score = exactScore(item.rank);
  return (['now', 'height', 'swing'] as const)
    .map((ingredient): Mover => {
      const points = score - exactScore(rankOf({ ...item, [ingredient]: typical[ingredient] }));
      const isSilent = ingredient === 'now' && !hasWeeksBefore(item);
      const direction = isSilent ? undefined : directionOf(ingredient, item[ingredient]);
      return { ingredient, value: item[ingredient], points, direction };
    })
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** Silent where the words would contradict the points: slightly below zero can still be above what is typical. */
function directionOf(ingredient: Ingredient, value: number): Mover['direction'] {
  if (ingredient === 'swing') return value > typical.swing ? 'up' : undefined;
  if (value > 0) return 'up';
  return value < typical[ingredient] ? 'down' : undefined;
}
