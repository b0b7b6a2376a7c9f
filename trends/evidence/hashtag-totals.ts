/** One look at what TikTok itself counts of a hashtag: it does not depend on what this person is shown. */
export interface HashtagLook {
  /** Epoch milliseconds. */
  seenAt: number;
  /** Views of all its videos, and their number, as TikTok shows them; rounded to `…Step`. */
  views?: number;
  viewsStep?: number;
  videos?: number;
  videosStep?: number;
}

/** How fast a hashtag grows between looks, TikTok-wide. */
export interface HashtagSpeed {
  hashtag: string;
  /** Views a day between the last two looks that differ by more than rounding; missing before there are two. */
  viewsPerDay?: number;
  /** The same over the interval before; with it one can say whether it speeds up. */
  viewsPerDayBefore?: number;
  /** By how much `viewsPerDay` may be off through rounding, ±. */
  error?: number;
  /** The latest totals that a page showed, rounded as TikTok rounds. */
  views?: number;
  videos?: number;
  looks: number;
  lastSeenAt: number;
}

const dayMs = 86_400_000;
/** Looks of one evening say nothing of days. */
const shortestMs = dayMs / 2;

interface Point {
  at: number;
  views: number;
  step: number;
}

/** @param looks in any order */
export function hashtagSpeed(hashtag: string, looks: HashtagLook[]): HashtagSpeed {
  const points = looks
    .flatMap(({ seenAt, views, viewsStep = 1 }) =>
      views === undefined ? [] : [{ at: seenAt, views, step: viewsStep }],
    )
    .toSorted((a, b) => a.at - b.at);
  const last = points.at(-1);
  const middle = last && startBefore(points, last);
  const first = middle && startBefore(points, middle);
  const rate = middle && last ? rateBetween(middle, last) : undefined;
  return {
    hashtag,
    viewsPerDay: rate?.perDay,
    error: rate?.error,
    viewsPerDayBefore: first && middle ? rateBetween(first, middle).perDay : undefined,
    views: last?.views,
    videos: looks.toSorted((a, b) => a.seenAt - b.seenAt).findLast(({ videos }) => videos !== undefined)?.videos,
    looks: points.length,
    lastSeenAt: last?.at ?? Math.max(0, ...looks.map(({ seenAt }) => seenAt)),
  };
}

/** The latest earlier look whose difference is more than rounding could make; else the earliest there is. */
function startBefore(points: Point[], end: Point): Point | undefined {
  const earlier = points.filter(({ at }) => end.at - at >= shortestMs);
  return earlier.findLast(({ views, step }) => end.views - views > Math.max(step, end.step)) ?? earlier[0];
}

function rateBetween(from: Point, to: Point): { perDay: number; error: number } {
  const days = (to.at - from.at) / dayMs;
  return { perDay: Math.max(0, to.views - from.views) / days, error: (from.step + to.step) / 2 / days };
}

const clearly = Math.log(1.5);

/**
 * Whether TikTok-wide growth contradicts this person's feed: `feedNow` is the item's ingredient "now", the natural
 * logarithm of this week's share over that of the two weeks before.
 */
export function disagreement(
  feedNow: number,
  { viewsPerDay, viewsPerDayBefore, error = 0 }: HashtagSpeed,
): 'feed-up-tag-down' | 'feed-down-tag-up' | undefined {
  if (!viewsPerDay || !viewsPerDayBefore || error > viewsPerDay / 3) return undefined;
  const tagNow = Math.log(viewsPerDay / viewsPerDayBefore);
  if (feedNow > clearly / 2 && tagNow < -clearly) return 'feed-up-tag-down';
  return feedNow < -clearly / 2 && tagNow > clearly ? 'feed-down-tag-up' : undefined;
}
