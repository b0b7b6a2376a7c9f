import type { Supply } from '../supply';
import { rounded } from '../videos';
import { secUidOf } from './item';

export interface TagNumbers {
  numberOf(tag: string): string;
  nameOf(number: string): string;
}

/** Pages ask for a hashtag's videos by a number that they are told with its name. */
export function makeTagNumbers(): TagNumbers {
  const names = new Map<string, string>();
  return {
    numberOf(tag) {
      let number = 7;
      for (const letter of tag) number = (number * 131 + (letter.codePointAt(0) ?? 0)) % 1e12;
      names.set(String(number), tag);
      return String(number);
    },
    nameOf: (number) => names.get(number) ?? '',
  };
}

export function tagDetail(supply: Supply, tags: TagNumbers, tag: string) {
  const { videoCount, viewCount } = supply.tagTotals(tag);
  const stats = { videoCount: rounded(videoCount), viewCount: rounded(viewCount) };
  return {
    challengeInfo: {
      challenge: { id: tags.numberOf(tag), title: tag, desc: '', isCommerce: false },
      stats,
      statsV2: { videoCount: String(stats.videoCount), viewCount: String(stats.viewCount) },
    },
    shareMeta: { title: `#${tag}`, desc: `${rounded(viewCount)} views` },
    statusCode: 0,
    statusMsg: '',
  };
}

/** The counts of an account are rounded as numbers and exact as text; its videos are asked for later. */
export function userDetail(supply: Supply, handle: string) {
  const author = supply.author(handle);
  if (!author) return { statusCode: 10_202, statusMsg: 'user not found', userInfo: {} };
  const { id, uniqueId, nickname, followerCount, ttSeller } = author;
  const user = { id, uniqueId, nickname, secUid: secUidOf(uniqueId), ttSeller, verified: false, signature: '' };
  const heartCount = followerCount * 11;
  const exact = { followerCount, followingCount: 31, heartCount, heart: heartCount, videoCount: 24, diggCount: 0 };
  const pairs = Object.entries(exact);
  return {
    userInfo: {
      user: { ...user, commerceUserInfo: { commerceUser: ttSeller } },
      stats: Object.fromEntries(pairs.map(([name, count]) => [name, rounded(count)])),
      statsV2: Object.fromEntries(pairs.map(([name, count]) => [name, String(count)])),
      itemList: [],
    },
    shareMeta: { title: `${nickname} on TikTok`, desc: `@${uniqueId} ${followerCount} Followers` },
    statusCode: 0,
    needFix: true,
    statusMsg: '',
  };
}
