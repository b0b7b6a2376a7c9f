import { type ExposureState, type ItemState, moveExposure } from './conveyor';
import { type Evaluation, evaluateAt } from './evaluate';

/** So few that a page or a worker that gives way between two slices keeps nobody waiting (about a millisecond). */
const itemsOfSlice = 500;

/**
 * All items as they stand on a day, slice by slice, in their order: whoever asks lets others have their turn between two
 * slices. The cost of an item does not depend on how much was ever seen of it.
 */
export function* rescore(items: ItemState[], exposure: ExposureState, day: number): Generator<Evaluation[]> {
  const moment = moveExposure(exposure, Math.max(day, exposure.day));
  for (let from = 0; from < items.length; from += itemsOfSlice)
    yield items.slice(from, from + itemsOfSlice).map((item) => evaluateAt(item, exposure, moment));
}
