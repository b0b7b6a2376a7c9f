import { addDay, type Standing } from '../../trends/history';
import { newExposure } from '../../trends/score/conveyor';
import { evaluate } from '../../trends/score/evaluate';
import type { Stage } from '../../trends/score/stage';
import type { DayCount } from './count-days';

/** The score, so that a test can put a constant in its place. */
export interface Scorer {
  addDay: typeof addDay;
  evaluate: typeof evaluate;
}

export const realScorer: Scorer = { addDay, evaluate };

/** What is said of an item at the end of a day, browsed or not. */
export interface Verdict {
  day: number;
  stage: Stage;
  coolingRisk: boolean;
}

/** What an item is called, day by day, from its first sighting to `lastDay`. */
export function followItem(itemId: string, counts: DayCount[], lastDay: number, scorer = realScorer): Verdict[] {
  const first = counts[0]?.day ?? lastDay + 1;
  const byDay = new Map(counts.map((count) => [count.day, count]));
  let standing: Standing = { exposure: newExposure(first) };
  const verdicts: Verdict[] = [];
  for (let day = first; day <= lastDay; day += 1) {
    const count = byDay.get(day);
    if (count?.products) {
      standing = scorer.addDay(standing, { day, k: count.sightings.get(itemId) ?? 0, n: count.products });
    }
    if (!standing.item) continue;
    const { stage, coolingRisk } = scorer.evaluate(standing.item, standing.exposure, day);
    verdicts.push({ day, stage, coolingRisk });
  }
  return verdicts;
}
