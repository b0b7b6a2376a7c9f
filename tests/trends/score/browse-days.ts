import {
  addExposure,
  addSightings,
  type ExposureState,
  type ItemState,
  newExposure,
  newItem,
} from '../../../trends/score/conveyor';
import { closeDay, type Evaluation, evaluate } from '../../../trends/score/evaluate';

export interface DayOfBrowsing {
  day: number;
  k: number;
  n: number;
}

export interface States {
  exposure: ExposureState;
  item?: ItemState;
}

/** What the storage does with one batch: the first of a later day closes the day before. */
export function browse({ exposure, item }: States, { day, k, n }: DayOfBrowsing): States {
  const known = item && day > exposure.day ? closeDay(item, exposure) : item;
  const next = addExposure(exposure, day, n);
  if (k === 0) return { exposure: next, item: known };
  return {
    exposure: next,
    item: addSightings(known ?? newItem(next, day), day, k),
  };
}

export const browseDays = (days: DayOfBrowsing[]): States =>
  days.reduce(browse, { exposure: newExposure(days[0]?.day ?? 0) } as States);

/** One evaluation at the end of each day from the first sighting on. */
export function evaluateDays(days: DayOfBrowsing[]): Evaluation[] {
  let states: States = { exposure: newExposure(days[0]?.day ?? 0) };
  const evaluations: Evaluation[] = [];
  for (const day of days) {
    states = browse(states, day);
    if (states.item) evaluations.push(evaluate(states.item, states.exposure, day.day));
  }
  return evaluations;
}
