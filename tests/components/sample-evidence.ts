import type { ItemCreator } from '../../trends/evidence/creators';
import type { EvidenceVideo } from '../../trends/evidence/evidence-video';
import type { ItemEvidence } from '../../trends/evidence/item-evidence';
import type { SalesEvent } from '../../trends/sales-calendar';
import { now, today } from './sample-market';

/** Made up, like the market: what an item that has been browsed for weeks has beside its score. */
function creator(author: string, followers: number | undefined, views: number, rest: Partial<ItemCreator> = {}) {
  return { author, followers, views, videos: 1, cartShare: 1, ...rest };
}

const creators: ItemCreator[] = [
  creator('stone.corner', 1_240_000, 2_310_000, { authorName: 'Stone Corner', videos: 6, breakout: 3.4 }),
  creator('gems', 48_200, 812_400, { videos: 2, cartShare: 0.5, breakout: 0.9 }),
  creator('a_handle_that_is_rather_long', 9_870, 204_000, { videos: 3, cartShare: 0.33 }),
  creator('moonchild88', undefined, 96_300, { cartShare: 0 }),
  creator('<b>hostile</b>', 310, 51_000),
  ...Array.from({ length: 9 }, (_, at) => creator(`seller${at}`, 900 - at, 20_000 - at * 1_000)),
];

const gbp = { market: 'GB', currency: 'GBP', isFromCaptions: false };
const idr = { market: 'ID', currency: 'IDR', isFromCaptions: true };

/** Captions of strangers, and looks from none to several. */
const look = (daysAgo: number, views: number, likes?: number) => ({ seenAt: now - daysAgo * 86_400_000, views, likes });

const videos: EvidenceVideo[] = [
  {
    ...{ videoId: '7000000000000000001', url: 'https://www.tiktok.com/@stone.corner/video/7000000000000000001' },
    ...{ author: 'stone.corner', caption: 'Crystal set for beginners', views: 812_400, seenAt: 1_778_400_000_000 },
    ...{ speed: { kind: 'observed', viewsPerHour: 342 }, postedAt: now - 20 * 86_400_000 },
    looks: [look(6, 760_100, 41_000), look(3, 788_000), look(1, 812_400, 43_700)],
  },
  {
    ...{ videoId: '7000000000000000002', url: 'https://www.tiktok.com/@stranger/video/7000000000000000002' },
    ...{ author: 'stranger', caption: '<img src=x onerror=alert(1)>', seenAt: 1_778_300_000_000, looks: [] },
  },
  {
    ...{ videoId: '7000000000000000003', url: 'https://www.tiktok.com/@gems/video/7000000000000000003' },
    ...{ author: 'gems', caption: '', views: 1_234, seenAt: 1_777_900_000_000, looks: [look(7, 1_234)] },
    speed: { kind: 'estimate', viewsPerHour: 12.4 },
  },
  {
    ...{ videoId: '7000000000000000004', url: 'https://www.tiktok.com/@gems/video/7000000000000000004' },
    ...{
      author: 'gems',
      caption: `A caption that ${'goes on and '.repeat(12)}on`,
      seenAt: 1_777_800_000_000,
      looks: [],
    },
  },
];

export const sampleEvidence: ItemEvidence = {
  posted: {
    firstDay: today - 39,
    counts: Array.from({ length: 40 }, (_, at) =>
      Math.max(0, Math.round(6 * Math.exp(-(((at - 22) / 9) ** 2)) + Math.sin(at * 2))),
    ),
    older: 3,
    unknown: 2,
  },
  speed: { median: 342, lowQuartile: 118, highQuartile: 1_240, videos: 14 },
  relative: {
    ...{ itemTimes: 0.5, categoryTimes: 0.62, overCategory: 0.81, category: 'lash-serum' },
    verdict: 'falls-with-category',
  },
  hashtags: [
    {
      ...{ hashtag: 'crystals', viewsPerDay: 1_240_000, viewsPerDayBefore: 780_000, error: 50_000 },
      ...{ views: 12_400_000_000, videos: 1_310_000 },
      ...{ looks: 5, lastSeenAt: now, disagreement: 'feed-down-tag-up' },
    },
    { hashtag: 'crystaltok', viewsPerDay: 40_000, error: 100_000, looks: 2, lastSeenAt: now },
    { hashtag: 'luckycrystals', looks: 1, lastSeenAt: now },
  ],
  saturation: {
    ...{ weekly: [31, 22, 11, 4], fresh: 1, freshShare: 0.25, topShare: 0.62, gini: 0.71 },
    warning: { kind: 'sellers-leave', before: 31, now: 4 },
  },
  prices: [
    {
      ...{ ...gbp, median: 8.99, least: 2, most: 34, low: 7.5, high: 10.2, prices: 14 },
      ...{ trend: 0.88, against: 'cheaper' },
    },
    { ...idr, median: 25_000, least: 25_000, most: 25_000, low: 25_000, high: 25_000, prices: 1 },
  ],
  creators,
  videos,
};

/** The first minute: a few videos, none seen twice, no hashtag page opened. */
export const earlyEvidence: ItemEvidence = {
  posted: { firstDay: today - 4, counts: [1, 0, 0, 2, 1], older: 0, unknown: 0 },
  saturation: { weekly: [0, 0, 0, 3], fresh: 3, freshShare: 1 },
  prices: [],
  hashtags: [],
  creators: creators.slice(1, 3),
  videos: videos.slice(1),
};

/** Dates that no calendar has, to stand where they are looked at. */
export const sampleEvents: SalesEvent[] = [
  { event: 'songkran', firstDay: today - 27, lastDay: today - 25 },
  { event: 'black-friday', firstDay: today - 2, lastDay: today + 1 },
  { event: 'christmas', firstDay: today + 3, lastDay: today + 27 },
];
