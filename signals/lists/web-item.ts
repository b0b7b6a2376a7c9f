import * as z from 'zod/mini';
import { videoIdSchema } from '../signal';
import { anyOf, anything, handleSchema, loose, looseFlag, looseText } from './loose';
import type { RawVideo } from './make-signal';

const tagsSchema = loose(z.array(z.object({ hashtagName: looseText })));
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
  ttSeller: looseFlag,
  commerceUserInfo: loose(z.object({ commerceUser: looseFlag })),
});
const followersSchema = loose(z.object({ followerCount: anything }));

/** The item of tiktok.com since 2020; in the page's own JSON of 2021–23 the author is only a handle, with a flat name. */
export const webItemSchema = z.object({
  id: videoIdSchema,
  author: z.union([authorSchema, handleSchema]),
  nickname: looseText,
  authorStats: followersSchema,
  desc: looseText,
  contents: loose(z.array(z.object({ desc: looseText, textExtra: tagsSchema }))),
  challenges: loose(z.array(z.object({ title: looseText }))),
  textExtra: tagsSchema,
  createTime: anything,
  stats: statsSchema,
  statsV2: statsSchema,
  locationCreated: looseText,
  textLanguage: looseText,
  imagePost: anything,
  isECVideo: looseFlag,
  isAd: looseFlag,
  adAuthorization: looseFlag,
  anchors: anything,
});

export function readWebItem(item: z.infer<typeof webItemSchema>): RawVideo {
  const author = typeof item.author === 'string' ? { uniqueId: item.author, nickname: item.nickname } : item.author;
  const { stats, statsV2, contents = [] } = item;
  return {
    videoId: item.id,
    isPhoto: Boolean(item.imagePost),
    author: author.uniqueId,
    authorName: author.nickname,
    authorSells: 'ttSeller' in author ? anyOf(author.ttSeller, author.commerceUserInfo?.commerceUser) : undefined,
    text: item.desc || contents.map(({ desc = '' }) => desc).join(' '),
    tags: [
      ...(item.challenges ?? []).map(({ title }) => title),
      ...[item, ...contents].flatMap(({ textExtra = [] }) => textExtra.map(({ hashtagName }) => hashtagName)),
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
