import { isUmbrellaTag } from '../signals/umbrella-tags';
import { disagreement, hashtagSpeed } from '../trends/evidence/hashtag-totals';
import type { ItemEvidence } from '../trends/evidence/item-evidence';
import { postedDates } from '../trends/evidence/posted-dates';
import { againstCategory, priceSummaries } from '../trends/evidence/price-summary';
import { relativeGrowth } from '../trends/evidence/relative';
import { saturation } from '../trends/evidence/saturation';
import { speedOfItem } from '../trends/evidence/video-speed';
import { type Evaluation, evaluate } from '../trends/score/evaluate';
import type { Database } from './database';
import { evidenceVideo } from './evidence-video';
import { type Comparison, categoryGrowth, findComparison } from './find-category';
import { findCreators } from './find-creators';
import { findItemVideos } from './find-item-videos';
import { findPrices } from './find-prices';
import { findObservations, looksFrom } from './find-video-looks';
import type { Seller, Standing, Video } from './rows';
import { latestDay } from './standing';

const hashtagsAsked = 40;
const hashtagsShown = 5;
const creatorsShown = 20;

/**
 * Everything that speaks for and against an item beside its score; `now` is epoch milliseconds, `clockDay` its local day.
 * Missing where the item was never seen.
 */
export function findEvidence(
  database: Database,
  itemId: string,
  now: number,
  clockDay: number,
): Promise<ItemEvidence | undefined> {
  return database.transaction('r', database.tables, async () => {
    const standing = await database.standing.get('standing');
    const growth = await growthOf(database, standing, itemId, clockDay);
    if (!growth) return undefined;
    const today = latestDay(standing, clockDay);
    const buckets = await database.buckets
      .where('[itemId+day+observerId+surface+market+account]')
      .between([itemId], [itemId, []])
      .toArray();
    const videos = await findItemVideos(database, itemId, buckets);
    const observations = await findObservations(database, videos);
    const looks = looksFrom(videos, observations);
    const comparison = await findComparison(database, itemId);
    const relative = comparison && relativeTo(growth, await categoryGrowth(database, comparison, today), comparison);
    return {
      posted: postedDates(
        videos.map(({ uploadedAt }) => uploadedAt),
        today,
      ),
      saturation: saturation(await sellersOf(database, itemId, videos), today),
      prices: await pricesOf(database, itemId, comparison, videos, today),
      creators: (await findCreators(database, itemId, videos, looks, now)).slice(0, creatorsShown),
      speed: speedOfItem([...looks.values()], now),
      ...(relative && { relative }),
      videos: videos.map((video) => evidenceVideo(video, observations, looks, now)),
      hashtags: await hashtagsOf(database, videos, growth.now),
    };
  });
}

async function growthOf(
  database: Database,
  standing: Standing | undefined,
  itemId: string,
  clockDay: number,
): Promise<Evaluation | undefined> {
  const item = await database.items.get(itemId);
  return item && standing?.exposure && evaluate(item.state, standing.exposure, latestDay(standing, clockDay));
}

function relativeTo(item: Evaluation, all: Evaluation | undefined, { category }: Comparison): ItemEvidence['relative'] {
  const growth = all && relativeGrowth(item, all);
  return growth && { ...growth, category };
}

async function sellersOf(database: Database, itemId: string, videos: Video[]) {
  const sellers: Seller[] = await database.sellers.where('[itemId+author]').between([itemId], [itemId, []]).toArray();
  const views = new Map<string, number>();
  for (const video of videos) {
    if (video.views !== undefined) views.set(video.author, (views.get(video.author) ?? 0) + video.views);
  }
  return sellers.map(({ author, days, firstDay }) => ({ author, days, firstDay, views: views.get(author) }));
}

async function pricesOf(
  database: Database,
  itemId: string,
  comparison: Comparison | undefined,
  videos: Video[],
  today: number,
): Promise<ItemEvidence['prices']> {
  const own = priceSummaries(await findPrices(database, [itemId], videos), today);
  const compared = own.length > 0 ? (comparison?.itemIds ?? []).filter((other) => other !== itemId) : [];
  const others = compared.length > 0 ? priceSummaries(await findPrices(database, compared, []), today) : [];
  return own.map((summary) => ({ ...summary, against: againstCategory(summary, others) }));
}

/** The hashtags of the item's videos that a page showed totals of, commonest first. */
async function hashtagsOf(database: Database, videos: Video[], feedNow: number): Promise<ItemEvidence['hashtags']> {
  const counts = new Map<string, number>();
  for (const { hashtags } of videos) for (const tag of hashtags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const common = [...counts].filter(([tag]) => !isUmbrellaTag(tag)).toSorted((a, b) => b[1] - a[1]);
  const speeds = await Promise.all(
    common.slice(0, hashtagsAsked).map(async ([tag]) => {
      const looks = await database.hashtagLooks.where('[tag+source+seenAt]').between([tag], [tag, []]).toArray();
      // Numbers of the last days are no steps of a total.
      return hashtagSpeed(
        tag,
        looks.filter(({ source }) => source !== 'window'),
      );
    }),
  );
  return speeds
    .filter(({ lastSeenAt }) => lastSeenAt > 0)
    .slice(0, hashtagsShown)
    .map((speed) => ({ ...speed, disagreement: disagreement(feedNow, speed) }));
}
