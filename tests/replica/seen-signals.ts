import { noHealth } from '../../signals/health';
import { readList } from '../../signals/lists/read-list';
import type { SeenSignal } from '../../signals/signal';
import type { Batch } from '../../storage/messages';
import { type BrowsingWish, browsingDays, type Look } from './browsing-days';

export interface SeenDay {
  /** Local day, since 1970-01-01. */
  day: number;
  batches: Batch[];
}

const mostRows = 50;
const pageKinds = { feed: 'foryou', shelf: 'tag', opened: 'video' };

/** What someone sees, through the real reader of TikTok's lists, in the batches that a tab sends. */
export function* seenSignals(wish: BrowsingWish): Generator<SeenDay> {
  for (const { day, looks } of browsingDays(wish)) {
    yield { day, batches: pagesOf(looks).map((page) => batchOf(page, wish.region ?? 'GB')) };
  }
}

/** Looks at one surface after each other, each video once. */
function pagesOf(looks: Look[]): Look[][] {
  const pages: Look[][] = [];
  let ids = new Set<string>();
  for (const look of looks) {
    const page = pages.at(-1);
    const fits = page && page.length < mostRows && page[0]?.surface === look.surface && !ids.has(look.video.id);
    if (fits) page.push(look);
    else {
      pages.push([look]);
      ids = new Set();
    }
    ids.add(look.video.id);
  }
  return pages;
}

function batchOf(page: Look[], market: string): Batch {
  const surface = page[0]?.surface ?? 'feed';
  const body = JSON.stringify({ statusCode: 0, itemList: page.map(({ video }) => video), hasMore: true });
  const { signals, unread } = readList(body, { source: 'tap', surface, market });
  const moments = new Map(page.map(({ video, seenAt }) => [video.id, seenAt]));
  const seen: SeenSignal[] = signals.flatMap((signal) => {
    const seenAt = moments.get(signal.videoId);
    return seenAt === undefined ? [] : [{ ...signal, seenAt }];
  });
  const bySource = { tap: seen.length, embedded: 0, card: 0 };
  return {
    batchId: `${page[0]?.video.id} ${page[0]?.seenAt}`,
    pageKind: pageKinds[surface],
    seen,
    health: { ...noHealth, found: page.length, read: seen.length, unread, bySource },
    viewer: {},
  };
}
