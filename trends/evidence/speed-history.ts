import { localDay } from '../calendar';
import { quantileOf } from './quantile';
import { leastGapHours, speedOfVideo, type ViewsLook, type WatchedVideo } from './video-speed';

/** How fast an item's videos were watched, by those that were looked at again on that day. */
export interface SpeedDay {
  day: number;
  /** Views per hour: the middle of those videos. */
  median: number;
  /** Their quartiles; missing where they are too few to have any. */
  low?: number;
  high?: number;
  videos: number;
}

export interface SpeedHistory {
  days: SpeedDay[];
  /** Of how many videos; where the item has more, those that were uploaded last. */
  videos: number;
  areAll: boolean;
}

/** Quartiles of fewer videos are the videos themselves. */
export const fewestForSpread = 4;

const gapMs = leastGapHours * 3_600_000;

/**
 * Only what was observed between two looks enters, at the day of the later one: days without a second look are missing,
 * since an estimate from age would draw a line where nobody looked.
 */
export function speedHistory(videos: WatchedVideo[]): SpeedDay[] {
  const rates = videos.flatMap(observedRates).toSorted((a, b) => a.rate - b.rate);
  return [...Map.groupBy(rates, ({ day }) => day)]
    .toSorted((a, b) => a[0] - b[0])
    .map(([day, ofDay]) =>
      speedDay(
        day,
        ofDay.map(({ rate }) => rate),
      ),
    );
}

function speedDay(day: number, rising: number[]): SpeedDay {
  const at = (share: number) => quantileOf(rising, share);
  const spread = rising.length >= fewestForSpread ? { low: at(0.25), high: at(0.75) } : {};
  return { day, median: at(0.5), ...spread, videos: rising.length };
}

/** One rate a day: a video that is looked at every hour says no more than another. */
function observedRates({ uploadedAt, looks }: WatchedVideo): { day: number; rate: number }[] {
  const rising = looks.toSorted((a, b) => a.seenAt - b.seenAt);
  const lastOfDay = rising.filter(({ seenAt }, at) => localDay(seenAt) !== localDay(rising[at + 1]?.seenAt ?? 0));
  return lastOfDay.flatMap((look) => {
    const rate = rateAt(uploadedAt, rising, look);
    return rate === undefined ? [] : [{ day: localDay(look.seenAt), rate }];
  });
}

/** Missing where the only earlier looks are of the same sitting. */
function rateAt(uploadedAt: number, rising: ViewsLook[], { seenAt }: ViewsLook): number | undefined {
  const until = rising.filter((look) => look.seenAt <= seenAt && look.seenAt > uploadedAt);
  if ((until[0]?.seenAt ?? seenAt) > seenAt - gapMs) return undefined;
  return speedOfVideo({ uploadedAt, looks: until }, seenAt)?.viewsPerHour;
}
