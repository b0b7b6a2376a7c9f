import type { ReplicaVideo } from '../videos';

/** One video as today's lists give it: counts as numbers, and the same as text. */
export function listItem(video: ReplicaVideo) {
  return {
    ...video,
    author: { ...video.author, secUid: secUidOf(video.author.uniqueId), privateAccount: false, signature: '' },
    authorStats: { ...video.authorStats, heartCount: 0, videoCount: 0 },
    authorStatsV2: texts(video.authorStats),
    statsV2: { ...texts(video.stats), repostCount: '0' },
    textExtra: textExtra(video),
    contents: [{ desc: video.desc, textExtra: textExtra(video) }],
    video: { ...video.video, id: video.imagePost ? '' : video.id, ratio: '540p', cover: '', playAddr: '' },
    duetEnabled: true,
    isAd: video.isAd ?? false,
    itemCommentStatus: 0,
    diversificationId: 10_000,
  };
}

/** The search for videos says neither where a video was made nor in which language, and has no counts as text (2023). */
export function searchItem(video: ReplicaVideo) {
  const { locationCreated, textLanguage, statsV2, authorStatsV2, contents, ...item } = listItem(video);
  return item;
}

/** The page's own JSON writes some numbers as text. */
export function pageItem(video: ReplicaVideo) {
  const item = listItem(video);
  const stats = { ...item.stats, collectCount: String(item.stats.collectCount) };
  return { ...item, createTime: String(video.createTime), stats, comments: [], indexEnabled: true };
}

/** 2021 to 2023: the author is a handle, and what else is known of him lies flat beside it. */
export function flatItem(video: ReplicaVideo) {
  const { author, statsV2, authorStatsV2, contents, textLanguage, ...item } = listItem(video);
  const { collectCount, ...stats } = item.stats;
  return {
    ...item,
    createTime: String(video.createTime),
    stats,
    author: author.uniqueId,
    nickname: author.nickname,
    authorId: author.id,
    authorSecId: author.secUid,
  };
}

/** 2020: nothing as text, no saves, no place. */
export function oldItem(video: ReplicaVideo) {
  const { id, desc, createTime, author, challenges, music } = video;
  const { collectCount, ...stats } = video.stats;
  return { id, desc, createTime, author, challenges, music, stats, video: { id, ...video.video }, duetEnabled: true };
}

/** A live room stands among the videos of a list; its number looks like a video's. */
export function liveRow(video: ReplicaVideo) {
  const id = String(BigInt(video.id) + 99n);
  return {
    ...listItem({ ...video, id, desc: 'live now', challenges: undefined, anchors: undefined, isECVideo: undefined }),
    stats: { playCount: 0, diggCount: 0, commentCount: 0, shareCount: 0, collectCount: 0 },
    liveRoomInfo: { roomId: id, userCount: 214, title: 'live now', ownerId: video.author.id, status: 2 },
  };
}

const secUidStart = 'MS4wLjABAAAA';
export const secUidOf = (handle: string) => secUidStart + Buffer.from(handle).toString('base64url');
export const handleOf = (secUid: string) => Buffer.from(secUid.slice(secUidStart.length), 'base64url').toString();

const texts = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));

function textExtra({ desc, challenges = [] }: ReplicaVideo) {
  return challenges.map(({ id, title }) => {
    const start = desc.toLowerCase().indexOf(`#${title.toLowerCase()}`);
    const place = { start: Math.max(start, 0), end: Math.max(start, 0) + title.length + 1 };
    return { awemeId: '', ...place, hashtagId: id, hashtagName: title, type: 1, subType: 0, isCommerce: false };
  });
}
