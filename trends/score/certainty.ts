import type { Evaluation } from './evaluate';

/** Dots to fill: 0 "not sure at all" … 3 "sure". */
export type Certainty = 0 | 1 | 2 | 3;

/**
 * Least `sure` of each step, best first. `sure` depends only on how often the item was seen; the steps stand at about
 * 6 sightings this week and 12 in the two weeks before, at 2 and 6, and at the first one.
 */
const steps: [least: number, certainty: Certainty][] = [
  [0.84, 3],
  [0.78, 2],
  [0.66, 1],
];

/** How sure the score is, for lists; an item's page shows the band. Too early is never sure. */
export function certaintyOf({ sure, stage }: Pick<Evaluation, 'sure' | 'stage'>): Certainty {
  if (stage === 'watching') return 0;
  return steps.find(([least]) => sure >= least)?.[1] ?? 0;
}
