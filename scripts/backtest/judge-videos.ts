import { makeChance } from '../../tests/replica/chance';
import { rounded } from '../../tests/replica/videos';
import { type AgedLook, nextViews } from '../../trends/evidence/next-views';
import { drawWeights, type Resampled } from './bootstrap';
import { medians } from './rank-measures';
import type { VideoLooks } from './read-videos';

/** How the counts stand when they are read: as they are; rounded as TikTok does, and we know it; rounded, and taken as exact. */
const readings = {
  exact: (look) => look,
  rounded: (look) => ({ ...look, views: rounded(look.views), step: stepAt(look.views) }),
  unguarded: (look) => ({ ...look, views: rounded(look.views) }),
} satisfies Record<string, (look: AgedLook) => AgedLook>;

const stepAt = (views: number) => (views < 10_000 ? 1 : views < 1_000_000 ? 100 : 100_000);

const estimators: Record<string, (looks: AgedLook[], hours: number) => number> = {
  'views ÷ age': ([, , last], hours) => ((last?.views ?? 0) / (last?.ageHours ?? 1)) * hours,
  'one look': ([, , last], hours) => aheadOf(last ? [last] : [], hours),
  'two looks': (looks, hours) => aheadOf(looks.slice(1), hours),
  'three looks': aheadOf,
};

function aheadOf(looks: AgedLook[], hours: number): number {
  return nextViews(looks, { fromHours: looks.at(-1)?.ageHours ?? 0, hours });
}

export interface VideoReport {
  videos: number;
  rows: number;
  /** Median of |ln(estimate ÷ views that really came)|, by estimator and by reading. */
  errors: Record<string, Record<keyof typeof readings, Resampled>>;
}

/** A look about a day after the third of three that are at least half a day apart is what has to be foretold. */
const ahead = { least: 20, most: 28 };
const leastGapHours = 12;

export function judgeVideos(videos: VideoLooks[], seed: number, resamples: number): VideoReport {
  const cases = videos.flatMap((looks, video) =>
    looks.flatMap((after, index) => {
      const told = looks.slice(Math.max(0, index - 3), index);
      const [first, middle, last] = told;
      if (!first || !middle || !last) return [];
      const [hours, came] = [after.ageHours - last.ageHours, after.views - last.views];
      const isSpaced = [middle.ageHours - first.ageHours, last.ageHours - middle.ageHours].every(
        (gap) => gap >= leastGapHours,
      );
      return isSpaced && hours >= ahead.least && hours <= ahead.most && came > 0 ? [{ video, told, hours, came }] : [];
    }),
  );
  const weights = drawWeights(makeChance(seed), videos.length, resamples);
  const errorsOf = (estimate: (typeof estimators)[string], reading: (look: AgedLook) => AgedLook) =>
    medians(
      cases.map(({ video, told, hours, came }) => ({
        item: video,
        value: Math.abs(Math.log(estimate(told.map(reading), hours) / came)),
      })),
      weights,
    );
  const errors = Object.entries(estimators).map(([name, estimate]) => [
    name,
    Object.fromEntries(Object.entries(readings).map(([how, reading]) => [how, errorsOf(estimate, reading)])),
  ]);
  return { videos: videos.length, rows: cases.length, errors: Object.fromEntries(errors) };
}
