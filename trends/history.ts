import type { HistoryDay, LinePoint } from './ranking';
import { addExposure, addSightings, type ExposureState, type ItemState, newExposure, newItem } from './score/conveyor';
import { closeDay, evaluate } from './score/evaluate';

/** One day's counts: `k` sightings of the item among `n` product videos. */
export interface CountedDay {
  day: number;
  k: number;
  n: number;
}

/** Where a replay starts, and where it ends: the last day may still be open. */
export interface Standing {
  exposure: ExposureState;
  /** Missing before the first sighting. */
  item?: ItemState;
}

export interface Replayed extends Standing {
  history: HistoryDay[];
}

/**
 * An item's past, one point a browsing day, by the very functions of the standing score: a change of formula needs no
 * more than another replay. Days must rise; those without product videos are no browsing days.
 */
export function replay(days: CountedDay[], from?: Standing): HistoryDay[] {
  return replayAll(days, from).history;
}

/** As `replay`, with the states at its end: what a rebuild stores. */
export function replayAll(days: CountedDay[], from?: Standing): Replayed {
  let standing: Standing = from ?? { exposure: newExposure(days[0]?.day ?? 0) };
  const history: HistoryDay[] = [];
  for (const day of days) {
    if (day.n === 0) continue;
    standing = addDay(standing, day);
    history.push(historyDay(standing, day));
  }
  return { ...standing, history };
}

/** Adds one day's counts, or a part of them; the first of a later day closes the day before. */
export function addDay({ exposure, item }: Standing, { day, k, n }: CountedDay): Standing {
  const known = item && day > exposure.day && n > 0 ? closeDay(item, exposure) : item;
  const next = addExposure(exposure, day, n);
  if (k === 0) return { exposure: next, item: known };
  return { exposure: next, item: addSightings(known ?? newItem(next, day), day, k) };
}

/** Before its first sighting an item is drawn as one that was never seen: near zero, with its room for error. */
function historyDay({ exposure, item }: Standing, { day, k, n }: CountedDay): HistoryDay {
  const { level, levelError, stage, score } = evaluate(item ?? newItem(exposure, day), exposure, day);
  return {
    ...{ day, k, n, level, stage },
    low: level * Math.exp(-levelError),
    high: level * Math.exp(levelError),
    score: stage === 'watching' ? undefined : score,
  };
}

const lineDays = 28;

/** The points of a row's line: the browsing days of the 28 days up to and with `day`. */
export function lastLine(history: LinePoint[], day: number): LinePoint[] {
  return history
    .filter((point) => point.day > day - lineDays && point.day <= day)
    .map(({ day: at, level }) => ({ day: at, level }));
}
