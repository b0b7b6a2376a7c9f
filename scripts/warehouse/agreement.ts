import { type Certainty, certaintyOf } from '../../trends/score/certainty';
import type { Evaluation } from '../../trends/score/evaluate';

/** How the observers of some weeks saw one item. */
export interface ItemSpread {
  /** Sightings of all of them together. */
  sightings: number;
  /** Σ of each observer's sightings², over their product videos. */
  squares: number;
}

/** How alike several people saw an item; with one person there is nothing to compare. */
export interface Agreement {
  /** 0…1: 1 where shares differ by no more than chance; missing where fewer than two can be asked. */
  agreement?: number;
  /** Of what is shown of an item, with what the observers disagree about taken off. */
  certainty: Certainty;
  band: number;
}

/** Spread that is taken for chance until there is more of it, in observers. */
const prior = 4;
/** The part of the score's own variance that no counting makes smaller (docs/score.md). */
const ownVariance = 0.2;

/**
 * How many times more the observers' shares differ than chance alone makes them (Pearson's χ² over its degrees of freedom,
 * for counts of unequal exposure), shrunk towards 1 where there are few observers; never less than 1.
 */
export function spreadOf({ sightings, squares }: ItemSpread, products: number, observers: number): number {
  if (observers < 2 || sightings === 0) return 1;
  const chiSquare = (products / sightings) * squares - sightings;
  return Math.max(1, (chiSquare + prior) / (observers - 1 + prior));
}

/** A sighting that others do not confirm says less: the counted part of the variance grows with the spread. */
export function agreementOf(evaluation: Evaluation, spread: number | undefined): Agreement {
  if (spread === undefined) return { certainty: certaintyOf(evaluation), band: evaluation.band };
  const variance = 1 / evaluation.sure ** 2 - 1;
  const wider = ownVariance + (variance - ownVariance) * spread;
  return {
    agreement: 1 / spread,
    certainty: certaintyOf({ ...evaluation, sure: 1 / Math.sqrt(1 + wider) }),
    band: evaluation.band * Math.sqrt(wider / variance),
  };
}
