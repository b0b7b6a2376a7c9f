import * as z from 'zod/mini';
import { videoIdSchema } from '../signal';
import { textsIn } from './json';
import { anyOf, anything, handleSchema, loose, looseText } from './loose';
import type { RawVideo } from './make-signal';

/** The item of TikTok's phone app, as data sellers pass it on. */
export const appItemSchema = z.object({
  aweme_id: videoIdSchema,
  desc: looseText,
  create_time: anything,
  author: z.object({ unique_id: handleSchema, nickname: looseText, follower_count: anything }),
  statistics: loose(
    z.object({
      play_count: anything,
      digg_count: anything,
      comment_count: anything,
      share_count: anything,
      collect_count: anything,
    }),
  ),
  cha_list: anything,
  text_extra: anything,
  region: looseText,
  desc_language: looseText,
  image_post_info: anything,
  is_ads: anything,
  anchors: anything,
});

export function readAppItem(item: z.infer<typeof appItemSchema>): RawVideo {
  const { author, statistics } = item;
  return {
    videoId: item.aweme_id,
    isPhoto: Boolean(item.image_post_info),
    author: author.unique_id,
    authorName: author.nickname,
    text: item.desc,
    tags: [...textsIn(item.cha_list, 'cha_name'), ...textsIn(item.text_extra, 'hashtag_name')],
    counts: {
      views: [statistics?.play_count],
      likes: [statistics?.digg_count],
      comments: [statistics?.comment_count],
      shares: [statistics?.share_count],
      saves: [statistics?.collect_count],
      followers: [author.follower_count || undefined], // 0 in lists: the app asks for it on the profile only
    },
    createTime: item.create_time,
    origin: item.region,
    language: item.desc_language,
    isAd: anyOf(item.is_ads),
    anchors: item.anchors,
  };
}
