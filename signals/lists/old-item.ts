import * as z from 'zod/mini';
import { videoIdSchema } from '../signal';
import { textsIn } from './json';
import { anything, handleSchema, loose, looseText } from './loose';
import type { RawVideo } from './make-signal';

/** A row of tiktok.com's lists of 2020, which kept video, author and hashtags side by side. */
export const oldItemSchema = z.object({
  itemInfos: z.object({
    id: videoIdSchema,
    text: looseText,
    createTime: anything,
    playCount: anything,
    diggCount: anything,
    commentCount: anything,
    shareCount: anything,
  }),
  authorInfos: z.object({ uniqueId: handleSchema, nickName: looseText }),
  authorStats: loose(z.object({ followerCount: anything })),
  challengeInfoList: anything,
  textExtra: anything,
});

export function readOldItem(row: z.infer<typeof oldItemSchema>): RawVideo {
  const { itemInfos: item, authorInfos: author } = row;
  return {
    videoId: item.id,
    isPhoto: false,
    author: author.uniqueId,
    authorName: author.nickName,
    text: item.text,
    tags: [...textsIn(row.challengeInfoList, 'challengeName'), ...textsIn(row.textExtra, 'HashtagName')],
    counts: {
      views: [item.playCount],
      likes: [item.diggCount],
      comments: [item.commentCount],
      shares: [item.shareCount],
      saves: [],
      followers: [row.authorStats?.followerCount],
    },
    createTime: item.createTime,
  };
}
