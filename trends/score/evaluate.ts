import type { Stage } from './stage';

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
