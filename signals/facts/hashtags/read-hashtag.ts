import * as z from 'zod/mini';
import { at, type JsonObject } from '../../lists/json';
import type { HashtagFact } from '../fact';
import type { FactContext } from '../fact-reading';
import { anything, looseText, part } from '../loose-field';
import { exactCount, moreExact, type Rounded } from '../rounded';
import { plainTag } from './plain-tag';

const stats = part({ viewCount: anything, videoCount: anything });

/** tiktok.com: hashtag page (`challengeInfo`), search suggestions, since 2020. */
const web = z.object({
  challenge: z.object({ title: looseText, challengeName: looseText, stats, statsV2: stats }),
  stats,
  statsV2: stats,
});
/** The phone's app and search: `use_count` are videos. */
const app = z.object({ cha_name: z.string(), view_count: anything, use_count: anything });
/** Discover page of 2020–22, also as third parties write it down. */
const discover = z.object({
  challengeId: anything,
  challengeName: looseText,
  name: looseText,
  views: anything,
  stats: part({ views: anything }),
});

interface Told {
  name: string | undefined;
  views: unknown[];
  videos: unknown[];
}

/** Whether an object is one of a hashtag together with its totals. */
export function isHashtag(object: JsonObject): boolean {
  const { challenge } = object;
  if (challenge !== undefined) return [object, challenge].some((one) => at(one, 'stats') ?? at(one, 'statsV2'));
  if (object.cha_name !== undefined) return Boolean(object.view_count || object.use_count);
  return object.challengeId !== undefined && (object.views ?? at(object, 'stats', 'views')) !== undefined;
}

export function readHashtag(object: JsonObject, context: FactContext): HashtagFact | undefined {
  const told = tellWeb(object) ?? tellApp(object) ?? tellDiscover(object);
  const tag = plainTag(told?.name);
  if (!told || !tag) {
    context.note('hashtag-shape', object);
    return undefined;
  }
  const [views, videos] = [totalOf(told.views, context), totalOf(told.videos, context)];
  if (!views && !videos) return undefined;
  // Every video has been seen: with fewer views than videos, one of the two is something else.
  if (views && videos && views.count < videos.count) {
    context.note('total-meaning', object);
    return undefined;
  }
  return { tag, ...totals(views, videos), source: 'page', market: context.market, seenAt: context.seenAt };
}

export const totals = (views?: Rounded, videos?: Rounded) => ({
  ...(views && { views: views.count, viewsStep: views.step }),
  ...(videos && { videos: videos.count, videosStep: videos.step }),
});

/** 0 stands where TikTok does not tell: nobody is shown a hashtag without videos. */
function totalOf(places: unknown[], { note }: FactContext): Rounded | undefined {
  const written = places.filter((value) => value !== undefined && value !== null && value !== '');
  const read = written.flatMap((value) => exactCount(value) ?? []);
  if (written.length > 0 && read.length === 0) note('total-value');
  return read.filter(({ count }) => count > 0).reduce<Rounded | undefined>(moreExact, undefined);
}

function tellWeb(object: JsonObject): Told | undefined {
  const { data } = web.safeParse(object);
  if (!data) return undefined;
  const { challenge } = data;
  const all = [data.statsV2, data.stats, challenge.statsV2, challenge.stats];
  return {
    name: challenge.title ?? challenge.challengeName,
    views: all.map((one) => one?.viewCount),
    videos: all.map((one) => one?.videoCount),
  };
}

function tellApp(object: JsonObject): Told | undefined {
  const { data } = app.safeParse(object);
  return data && { name: data.cha_name, views: [data.view_count], videos: [data.use_count] };
}

function tellDiscover(object: JsonObject): Told | undefined {
  const { data } = discover.safeParse(object);
  return data && { name: data.challengeName ?? data.name, views: [data.views, data.stats?.views], videos: [] };
}
