import { addDay, type Standing } from '../../trends/history';
import { newExposure } from '../../trends/score/conveyor';
import { type Evaluation, evaluate } from '../../trends/score/evaluate';
import type { Series } from './read-series';

const columns = {
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

export type ScoredSeries = Record<keyof typeof columns, (number | boolean | string | null)[]>;

/** What the extension says at the end of each day; `null` before the first sighting, when it is too early. */
export function scoreSeries(series: Series): ScoredSeries {
  const evaluations = evaluateDays(series);
  const of = (name: keyof typeof columns) =>
    evaluations.map((evaluation) => (evaluation ? columns[name](evaluation) : name === 'stage' ? 'watching' : null));
  return Object.fromEntries(
    Object.keys(columns).map((name) => [name, of(name as keyof typeof columns)]),
  ) as ScoredSeries;
}

function evaluateDays({ k, n }: Series): (Evaluation | undefined)[] {
  let standing: Standing = { exposure: newExposure(0) };
  return n.map((products, day) => {
    if (products > 0) standing = addDay(standing, { day, k: k[day] ?? 0, n: products });
    return standing.item && evaluate(standing.item, standing.exposure, day);
  });
}
