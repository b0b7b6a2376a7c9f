import { makeChance } from '../../../tests/replica/chance';
import type { AgedLook } from '../../../trends/evidence/next-views';
import { drawWeights, type Interval, intervalOf } from '../bootstrap';
import { areasUnder } from '../rank-measures';
import type { VideoLooks } from '../read-videos';

/** Whether the views per hour of a real video tell that it is about to fall behind what is usual at its age. */
export interface VideoFallReport {
  cases: number;
  /** How often the next day brings two thirds or less of what the usual decay of the last day's rate leads one to expect. */
  base: number;
  /** AUC of its rate against what is usual at its age, and of the change of that since the day before; lower is worse. */
  rate: Interval | undefined;
  change: Interval | undefined;
}

const gap = { least: 20, most: 28 };
/** Of the rate with age. */
const usualDecay = 1.3;
const fallsBehind = Math.log(2 / 3);

export function judgeVideoFalls(videos: VideoLooks[], seed: number, resamples: number): VideoFallReport {
  const cases = videos.flatMap((looks, item) =>
    looks.flatMap((_, index) => {
      const stretches = [0, 1, 2].map((part) => stretchOf(looks[index + part], looks[index + part + 1]));
      const [before, last, next] = stretches;
      if (!before || !last || !next) return [];
      const isFalling = next.rate - last.rate + usualDecay * (next.age - last.age) <= fallsBehind;
      const change = last.rate - before.rate + usualDecay * (last.age - before.age);
      return [{ item, isFalling, rate: last.rate - last.usual, change }];
    }),
  );
  const weights = drawWeights(makeChance(seed), videos.length, resamples);
  const area = (read: (one: (typeof cases)[0]) => number) => {
    const sorted = cases.toSorted((a, b) => read(a) - read(b));
    const ordered = {
      items: Int32Array.from(sorted, ({ item }) => item),
      scores: Float64Array.from(sorted, read),
    };
    return intervalOf(
      areasUnder(
        ordered,
        Uint8Array.from(sorted, ({ isFalling }) => Number(isFalling)),
        weights,
      ),
    );
  };
  return {
    cases: cases.length,
    base: cases.filter(({ isFalling }) => isFalling).length / cases.length,
    rate: area(({ rate }) => rate),
    change: area(({ change }) => change),
  };
}

/** Natural logarithms of the views per hour, of what is usual for such a video, and of the age half way. */
function stretchOf(from: AgedLook | undefined, to: AgedLook | undefined) {
  if (!from || !to) return undefined;
  const [hours, added] = [to.ageHours - from.ageHours, to.views - from.views];
  if (hours < gap.least || hours > gap.most || added <= 0) return undefined;
  const age = Math.log((from.ageHours + to.ageHours) / 2);
  return { rate: Math.log(added / hours), usual: Math.log((0.4 * to.views) / to.ageHours), age };
}
