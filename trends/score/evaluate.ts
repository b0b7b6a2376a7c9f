import { bandOf, type Chances, chancesOf, rankFrom, shownScore } from './chances';
import { type ExposureState, type ItemState, isClosed, isEnough, moveExposure, moveItem } from './conveyor';
import { stageOf } from './decide-stage';
import { type Ingredients, mixIngredients } from './ingredients';
import type { Stage } from './stage';

/** Rises with every change of a formula or a constant of the score; exports carry it. */
export const formulaVersion = 1;

/** What the score says of one item at one moment. Source of every formula: docs/score.md. */
export interface Evaluation {
  /** Ingredients, natural logarithms but for `sure` (0…1). */
  now: number;
  height: number;
  swing: number;
  sure: number;
  /** How far this week stands below its recent high, ≤ 0 unless it is the high (natural logarithm). */
  belowHigh: number;
  /** Probabilities, 0…1. */
  chanceOfRise: number;
  chanceOfFall: number;
  chanceOfHot: number;
  chanceOfFade: number;
  /** What the ranking sorts by: 1.5 · chanceOfHot − chanceOfFall. */
  rank: number;
  /** Points of score up or down within the error of `now`. */
  band: number;
  /** 0…100, 52 is "nothing special". */
  score: number;
  coolingRisk: boolean;
  stage: Stage;
  /** Too little was browsed lately to say anything, although it once was enough. */
  stale: boolean;
  /** This week's share of the product videos, with its standard error as a natural logarithm. */
  level: number;
  levelError: number;
  /** Sightings that the item's own normal leads one to expect this week. */
  expected: number;
  /** This week's level over the record (natural logarithm), for "back at … of its record". */
  overRecord: number;
}

/** At twice its normal an item loses a third within a week in about 4 of 10 cases. */
const coolingHeight = Math.log(2);

/** Closes the last browsing day for one item: the only place where bounds, record and stage are kept. */
export function closeDay(item: ItemState, exposure: ExposureState): ItemState {
  if (isClosed(item, exposure.day)) return item;
  const { moved, ingredients, stage } = look(item, exposure);
  const { bounds, record } = ingredients;
  return {
    pools: moved.pools,
    long: moved.long,
    day: moved.day,
    hi: bounds.hi,
    lo: bounds.lo,
    top: record.top,
    bot: record.bot,
    topDay: record.topDay,
    stage,
    closedDay: exposure.day,
  };
}

/**
 * The same formulas at any moment; stores nothing. A day before the last browsing day counts as that day, since clocks
 * are set back.
 */
export function evaluate(item: ItemState, exposure: ExposureState, day: number): Evaluation {
  return evaluateAt(item, exposure, moveExposure(exposure, Math.max(day, exposure.day)));
}

/** As `evaluate`, for those who ask of many items: `moment` is the exposure, moved to the day that is asked for. */
export function evaluateAt(item: ItemState, exposure: ExposureState, moment: ExposureState): Evaluation {
  const known = moment.day > exposure.day ? closeDay(item, exposure) : item;
  const { ingredients, chances, stage, stale } = look(known, moment);
  const { now, height, swing, sure, belowHigh, level, levelError, expected } = ingredients;
  const { chanceOfRise, chanceOfFall, chanceOfHot, chanceOfFade } = chances;
  const rank = rankFrom(chanceOfHot, chanceOfFall);
  // Field by field: ten thousand of these are made at once, and copying whatever there is takes several times as long.
  return {
    now,
    height,
    swing,
    sure,
    belowHigh,
    chanceOfRise,
    chanceOfFall,
    chanceOfHot,
    chanceOfFade,
    rank,
    band: bandOf(ingredients),
    score: shownScore(rank),
    coolingRisk: stage !== 'watching' && height >= coolingHeight,
    stage,
    stale,
    level: Math.exp(level),
    levelError,
    expected,
    overRecord: level - ingredients.record.top,
  };
}

interface Look {
  moved: ItemState;
  ingredients: Ingredients;
  chances: Chances;
  stage: Stage;
  stale: boolean;
}

function look(item: ItemState, moment: ExposureState): Look {
  const moved = moveItem(item, moment.day);
  const ingredients = mixIngredients(moved, moment);
  const chances = chancesOf(ingredients);
  // A closed day keeps its stage: deciding it again from itself would count the easier terms of staying twice.
  const isKept = isClosed(item, moment.day);
  const stage = isKept ? item.stage : stageOf({ item: moved, exposure: moment, ingredients, chances });
  return {
    moved,
    ingredients,
    chances,
    stage,
    stale: moment.enough && !isEnough(moment.pools),
  };
}
