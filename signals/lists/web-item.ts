import * as z from 'zod/mini';
import { videoIdSchema } from '../signal';
import { at, textsIn } from './json';
import { anyOf, anything, handleSchema, loose, looseText } from './loose';
import type { RawVideo } from './make-signal';

const statsSchema = loose(
  z.object({
    playCount: anything,
    diggCount: anything,
    commentCount: anything,
    shareCount: anything,
    collectCount: anything,
  }),
);
const authorSchema = z.object({
  uniqueId: handleSchema,
  nickname: looseText,
  ttSeller: anything,
  commerceUserInfo: anything,
});
const followersSchema = loose(z.object({ followerCount: anything }));

/** The item of tiktok.com since 2020; in the page's own JSON of 2021–23 the author is only a handle, with a flat name. */
export const webItemSchema = z.object({
  id: videoIdSchema,
  author: z.unknown(),
  nickname: looseText,
  authorStats: followersSchema,
  desc: looseText,
  contents: anything,
  challenges: anything,
  textExtra: anything,
  createTime: anything,
  stats: statsSchema,
  statsV2: statsSchema,
  locationCreated: looseText,
  textLanguage: looseText,
  imagePost: anything,
  isECVideo: anything,
  isAd: anything,
  adAuthorization: anything,
  anchors: anything,
});

export function readWebItem(item: z.infer<typeof webItemSchema>): RawVideo | undefined {
  const { nickname } = item;
  const isHandle = typeof item.author === 'string';
  const { data: author } = authorSchema.safeParse(isHandle ? { uniqueId: item.author, nickname } : item.author);
  if (!author) return undefined;
  const { stats, statsV2 } = item;
  const contents = Array.isArray(item.contents) ? item.contents : [];
  return {
    videoId: item.id,
    isPhoto: Boolean(item.imagePost),
    author: author.uniqueId,
    authorName: author.nickname,
    authorSells: anyOf(author.ttSeller, at(author.commerceUserInfo, 'commerceUser')),
    text: item.desc || textsIn(contents, 'desc').join(' '),
    tags: [
      ...textsIn(item.challenges, 'title'),
      ...[item, ...contents].flatMap((part) => textsIn(at(part, 'textExtra'), 'hashtagName')),
    ],
    counts: {
      views: [stats?.playCount, statsV2?.playCount],
      likes: [stats?.diggCount, statsV2?.diggCount],
      comments: [stats?.commentCount, statsV2?.commentCount],
      shares: [stats?.shareCount, statsV2?.shareCount],
      saves: [stats?.collectCount, statsV2?.collectCount],
      followers: [item.authorStats?.followerCount],
    },
    createTime: item.createTime,
    origin: item.locationCreated,
    language: item.textLanguage,
    isShopVideo: anyOf(item.isECVideo),
    isAd: anyOf(item.isAd, item.adAuthorization),
    anchors: item.anchors,
  };
}
