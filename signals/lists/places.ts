import type { CountName } from '../signal';

type Text = 'videoId' | 'author' | 'authorName' | 'caption' | 'origin' | 'language' | 'musicTitle' | 'musicAuthor';
type Flag = 'authorSells' | 'authorVerified' | 'isShopVideo' | 'isAd' | 'isPaidPartnership' | 'isAiMade' | 'isPhoto';
type Other = 'createTime' | 'durationSeconds' | 'durationMs' | 'musicId' | 'anchors' | 'parts';
/** Lists of objects, with the key under which each of them says it. */
type Words = 'hashtags' | 'mentions';
export type Field = CountName | Text | Flag | Other | Words;

/** Under which keys a value stands, the best place first. */
export type Places = Partial<Record<Field, string[][]>>;

/**
 * Where a generation of TikTok's JSON keeps what we read. Places of one field are set apart by spaces, best first; `parts`
 * are pieces of the caption with hashtags of their own.
 */
function generation(fields: Partial<Record<Field, string>>): Places {
  const places = Object.entries(fields).map(([field, text]) => [
    field,
    text.split(' ').map((place) => place.split('.')),
  ]);
  return Object.fromEntries(places);
}

/** tiktok.com since 2020; in the page's own JSON of 2021–23 the author is only a handle, with a flat name. */
export const webItem = generation({
  videoId: 'id',
  author: 'author.uniqueId author',
  authorName: 'author.nickname nickname',
  authorSells: 'author.ttSeller', // a business account (`commerceUser`) need not sell
  authorVerified: 'author.verified',
  followers: 'authorStatsV2.followerCount authorStats.followerCount',
  caption: 'desc',
  parts: 'contents',
  hashtags: 'challenges.title textExtra.hashtagName',
  mentions: 'textExtra.userUniqueId',
  // Both writings are rounded alike; where a number overflows, the text still says it.
  views: 'stats.playCount statsV2.playCount',
  likes: 'stats.diggCount statsV2.diggCount',
  comments: 'stats.commentCount statsV2.commentCount',
  shares: 'stats.shareCount statsV2.shareCount',
  saves: 'stats.collectCount statsV2.collectCount',
  reposts: 'statsV2.repostCount stats.repostCount',
  createTime: 'createTime',
  durationSeconds: 'video.duration',
  musicId: 'music.id',
  musicTitle: 'music.title',
  musicAuthor: 'music.authorName',
  origin: 'locationCreated',
  language: 'textLanguage',
  isPhoto: 'imagePost',
  isShopVideo: 'isECVideo',
  isAd: 'isAd',
  isPaidPartnership: 'adAuthorization',
  isAiMade: 'IsAigc AIGCDescription',
  anchors: 'anchors',
});

/** Lists of tiktok.com in 2020, which kept video, author and hashtags side by side. */
export const oldItem = generation({
  videoId: 'itemInfos.id',
  author: 'authorInfos.uniqueId',
  authorName: 'authorInfos.nickName',
  authorVerified: 'authorInfos.verified',
  followers: 'authorStats.followerCount',
  caption: 'itemInfos.text',
  hashtags: 'challengeInfoList.challengeName textExtra.HashtagName',
  views: 'itemInfos.playCount',
  likes: 'itemInfos.diggCount',
  comments: 'itemInfos.commentCount',
  shares: 'itemInfos.shareCount',
  createTime: 'itemInfos.createTime',
  durationSeconds: 'itemInfos.video.videoMeta.duration',
  musicId: 'musicInfos.musicId',
  musicTitle: 'musicInfos.musicName',
  musicAuthor: 'musicInfos.authorName',
});

/** TikTok's phone app, as data sellers pass it on. */
export const appItem = generation({
  videoId: 'aweme_id',
  author: 'author.unique_id',
  authorName: 'author.nickname',
  authorVerified: 'author.custom_verify author.enterprise_verify_reason',
  followers: 'author.follower_count',
  caption: 'desc',
  hashtags: 'cha_list.cha_name text_extra.hashtag_name',
  views: 'statistics.play_count',
  likes: 'statistics.digg_count',
  comments: 'statistics.comment_count',
  shares: 'statistics.share_count',
  saves: 'statistics.collect_count',
  reposts: 'statistics.repost_count',
  createTime: 'create_time',
  durationMs: 'video.duration',
  musicId: 'music.id_str music.mid',
  musicTitle: 'music.title',
  musicAuthor: 'music.author',
  origin: 'region',
  language: 'desc_language',
  isPhoto: 'image_post_info',
  isAd: 'is_ads',
  anchors: 'anchors',
});
