import { addDay, type Standing } from '../../trends/history';
import { newExposure } from '../../trends/score/conveyor';
import { type Evaluation, evaluate } from '../../trends/score/evaluate';
import { type SaidName, saidNames, saidOf } from '../../trends/score/said';
import type { Series } from './read-counts';

export type ScoredSeries = Record<SaidName, (number | boolean | string | null)[]>;

/** What the extension says at the end of each day; `null` before the first sighting, when it is too early. */
export function scoreSeries(series: Series): ScoredSeries {
  const days = evaluateDays(series).map((evaluation) => evaluation && saidOf(evaluation));
  const of = (name: SaidName) => days.map((said) => said?.[name] ?? (name === 'stage' ? 'watching' : null));
  return Object.fromEntries(saidNames.map((name) => [name, of(name)])) as ScoredSeries;
}

function evaluateDays({ k, n }: Series): (Evaluation | undefined)[] {
  let standing: Standing = { exposure: newExposure(0) };
  return n.map((products, day) => {
    if (products > 0) standing = addDay(standing, { day, k: k[day] ?? 0, n: products });
    return standing.item && evaluate(standing.item, standing.exposure, day);
  });
}
