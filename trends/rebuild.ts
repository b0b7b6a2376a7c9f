import { keptRank, type LinePoint } from './ranking';
import { addExposure, addSightings, type ExposureState, type ItemState, newExposure, newItem } from './score/conveyor';
import { closeDay, evaluate } from './score/evaluate';

/** Product videos of one day, over all that is counted together. */
export interface ProductDay {
  day: number;
  n: number;
}

/** What is stored of an item's score, made anew. */
export interface RebuiltItem {
  state: ItemState;
  /** The kept rank as of the last day that was closed or on which the item was seen. */
  rank: number;
  /** One point for each closed browsing day of the last 28. */
  line: LinePoint[];
}

const lineDays = 28;

/** The exposure as it stood at the end of each browsing day; days must rise. All items are rebuilt over the same one. */
export function exposuresOf(days: ProductDay[]): ExposureState[] {
  const exposures: ExposureState[] = [];
  for (const { day, n } of days) {
    if (n > 0) exposures.push(addExposure(exposures.at(-1) ?? newExposure(day), day, n));
  }
  return exposures;
}

/**
 * An item from its daily sightings, by the functions that counted them as they came, so that a change of a formula loses
 * no history. The last day stays open. Missing if it was never seen; sightings on a day without product videos are
 * sightings of nothing, and do not count.
 */
export function rebuildItem(
  exposures: ExposureState[],
  sightings: ReadonlyMap<number, number>,
): RebuiltItem | undefined {
  const [last, lastClosed] = [exposures.at(-1), exposures.at(-2)];
  const lineFrom = (lastClosed?.day ?? 0) - lineDays;
  const line: LinePoint[] = [];
  let state: ItemState | undefined;
  let rank = 0;
  for (const exposure of exposures) {
    const { day } = exposure;
    const k = sightings.get(day) ?? 0;
    if (k > 0) state = addSightings(state ?? newItem(exposure, day), day, k);
    if (!state || (exposure === last && k === 0)) continue;
    if (exposure === last || day > lineFrom) {
      const evaluation = evaluate(state, exposure, day);
      rank = keptRank(evaluation);
      if (exposure !== last) line.push({ day, level: evaluation.level });
    }
    if (exposure !== last) state = closeDay(state, exposure);
  }
  return state && { state, rank, line };
}
