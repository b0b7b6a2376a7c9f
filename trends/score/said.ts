import type { Evaluation } from './evaluate';

/** What the score says, under the names that its formulas have in docs/score.md. */
const parts = {
  now: ({ now }) => now,
  height: ({ height }) => height,
  swing: ({ swing }) => swing,
  sure: ({ sure }) => sure,
  p_rise: ({ chanceOfRise }) => chanceOfRise,
  p_fall: ({ chanceOfFall }) => chanceOfFall,
  p_hot: ({ chanceOfHot }) => chanceOfHot,
  p_fade: ({ chanceOfFade }) => chanceOfFade,
  dd: ({ belowHigh }) => belowHigh,
  R: ({ rank }) => rank,
  band: ({ band }) => band,
  score: ({ score }) => score,
  cooling_risk: ({ coolingRisk }) => coolingRisk,
  stage: ({ stage }) => stage,
} satisfies Record<string, (evaluation: Evaluation) => number | boolean | string>;

export type SaidName = keyof typeof parts;
export type Said = Record<SaidName, number | boolean | string>;

export const saidNames = Object.keys(parts) as SaidName[];

export const saidOf = (evaluation: Evaluation): Said =>
  Object.fromEntries(saidNames.map((name) => [name, parts[name](evaluation)])) as Said;
