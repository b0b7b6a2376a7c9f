import { type AgedLook, nextViews } from './next-views';
import { quantileOf } from './quantile';

/** A video with the looks at its views, in any order. */
export interface WatchedVideo {
  /** Epoch milliseconds. */
  uploadedAt: number;
  looks: ViewsLook[];
}

export interface ViewsLook {
  /** Epoch milliseconds. */
  seenAt: number;
  views: number;
  /** By how much the count may be off through rounding; missing where it is exact. */
  step?: number;
}

export interface VideoSpeed {
  /** `observed` between the person's own looks; `estimate` from age alone, to be labelled as such. */
  kind: 'observed' | 'estimate';
  /** Views per hour at the moment asked for. */
  viewsPerHour: number;
  /** Views in the 24 hours from then on. */
  nextDay: number;
  /** The last look (epoch milliseconds): what is said rests on nothing newer. */
  lookedAt: number;
}

export interface ItemSpeed {
  /** Views per hour: the middle of the item's videos that were looked at more than once, and its quartiles. */
  median: number;
  lowQuartile: number;
  highQuartile: number;
  /** How many videos that is. */
  videos: number;
}

/** Looks nearer to each other than this are one sitting, whose difference is mostly rounding. */
export const leastGapHours = 6;
const millisecondsAnHour = 3_600_000;
const day = 24;
/** A rate is what so short a stretch holds, as hours. */
const instant = 1e-3;

/**
 * How fast one video is watched at `now` (epoch milliseconds; not before the last look). Missing where no look is later
 * than the upload. Source: docs/score.md, "Views per hour of one video".
 */
export function speedOfVideo({ uploadedAt, looks }: WatchedVideo, now: number): VideoSpeed | undefined {
  const aged = looks
    .map(({ seenAt, ...look }) => ({ ...look, seenAt, ageHours: (seenAt - uploadedAt) / millisecondsAnHour }))
    .filter(({ ageHours }) => ageHours > 0)
    .toSorted((a, b) => a.ageHours - b.ageHours);
  const last = aged.at(-1);
  if (!last) return undefined;
  const fromHours = Math.max((now - uploadedAt) / millisecondsAnHour, last.ageHours);
  const told = tellingLooks(aged);
  return {
    kind: told.length > 1 ? 'observed' : 'estimate',
    viewsPerHour: nextViews(told, { fromHours, hours: instant }) / instant,
    nextDay: nextViews(told, { fromHours, hours: day }),
    lookedAt: last.seenAt,
  };
}

/**
 * Views per hour that a video with this last look usually had, or will have, when it was a day old, so that videos of
 * any age can be compared.
 */
export function speedAtOneDay({ uploadedAt, looks }: WatchedVideo): number | undefined {
  const last = looks.toSorted((a, b) => a.seenAt - b.seenAt).at(-1);
  if (!last || last.seenAt <= uploadedAt) return undefined;
  const ageHours = (last.seenAt - uploadedAt) / millisecondsAnHour;
  return nextViews([{ ageHours, views: last.views }], { fromHours: day, hours: instant }) / instant;
}

/** The last look, and up to two before it, each the latest that is far enough from the next. */
export function tellingLooks<Look extends AgedLook>(rising: Look[]): Look[] {
  const last = rising.at(-1);
  if (!last) return [];
  const before = (look: Look) => rising.findLast(({ ageHours }) => ageHours <= look.ageHours - leastGapHours);
  const middle = before(last) ?? rising.find(({ ageHours }) => ageHours < last.ageHours);
  if (!middle) return [last];
  const first = before(middle);
  return first ? [first, middle, last] : [middle, last];
}

/** Missing while no video was looked at twice: an estimate from age says nothing of the item. */
export function speedOfItem(videos: WatchedVideo[], now: number): ItemSpeed | undefined {
  const observed = videos
    .flatMap((video) => speedOfVideo(video, now) ?? [])
    .flatMap(({ kind, viewsPerHour }) => (kind === 'observed' ? viewsPerHour : []))
    .toSorted((a, b) => a - b);
  if (observed.length === 0) return undefined;
  const at = (share: number) => quantileOf(observed, share);
  return { median: at(0.5), lowQuartile: at(0.25), highQuartile: at(0.75), videos: observed.length };
}
