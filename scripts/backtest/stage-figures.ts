import type { Resampled, Weights } from './bootstrap';
import { medians, sharesOf } from './rank-measures';
import type { Walked } from './walk-panel';

/** Shares of item-days or of halvings, 0…1; changes are a number an item-month. */
export interface StageFigures {
  fadingOn: Resampled;
  /** Truly falling where it was said. */
  fadingPrecision: Resampled;
  /** Said where it truly falls. */
  fadingRecall: Resampled;
  fadingAtHalved: Resampled;
  fadingWeekLater: Resampled;
  /** Days from the halving to the first "fading". */
  daysToFading: Resampled;
  coolingOn: Resampled;
  /** Loses a third within a week where it was said … */
  coolingPrecision: Resampled;
  /** … and anywhere. */
  coolingBase: Resampled;
  coolingRecall: Resampled;
  coolingAtPeak: Resampled;
  coolingBefore: Resampled;
  changes: Resampled;
}

const daysOfMonth = 30;

export function stageFigures(walks: Walked[], weights: Weights[]): StageFigures {
  const rows = walks.flatMap((walk) => walk.rows);
  const halvings = walks.flatMap((walk) => walk.halvings);
  const changes = walks.flatMap((walk) => walk.changes);
  const all = () => 1;
  return {
    fadingOn: sharesOf(rows, (row) => row.isFading, all, weights),
    fadingPrecision: sharesOf(
      rows,
      (row) => row.isFading && row.truth.isFalling,
      (row) => row.isFading,
      weights,
    ),
    fadingRecall: sharesOf(
      rows,
      (row) => row.isFading && row.truth.isFalling,
      (row) => row.truth.isFalling,
      weights,
    ),
    fadingAtHalved: sharesOf(halvings, (halving) => halving.fadingAtHalved, all, weights),
    fadingWeekLater: sharesOf(halvings, (halving) => halving.fadingWeekLater, all, weights),
    daysToFading: medians(
      halvings.map(({ item, daysToFading }) => ({ item, value: daysToFading })),
      weights,
    ),
    coolingOn: sharesOf(rows, (row) => row.isCooling, all, weights),
    coolingPrecision: sharesOf(
      rows,
      (row) => row.isCooling && row.truth.losesThird,
      (row) => row.isCooling,
      weights,
    ),
    coolingBase: sharesOf(rows, (row) => row.truth.losesThird, all, weights),
    coolingRecall: sharesOf(
      rows,
      (row) => row.isCooling && row.truth.losesThird,
      (row) => row.truth.losesThird,
      weights,
    ),
    coolingAtPeak: sharesOf(halvings, (halving) => halving.coolingAtPeak, all, weights),
    coolingBefore: sharesOf(halvings, (halving) => halving.coolingBefore, all, weights),
    changes: sharesOf(
      changes,
      (item) => item.changes * daysOfMonth,
      (item) => item.days,
      weights,
    ),
  };
}
