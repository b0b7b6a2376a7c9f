import { type Entry, entryOf } from './entry';
import { plainAnchor } from './plain-anchor';
import { countUnder, listUnder, textUnder, under } from './plain-json';
import { plainTags } from './plain-tags';

/** tiktok.com since 2020; tiktok.com's lists of 2020 with everything side by side; the phone's app. */
export type ItemShape = 'web' | 'side-by-side' | 'app';

const readers = { web: webItem, 'side-by-side': sideBySideItem, app: appItem };

/** @param users the page's own list of people, where the items name only handles */
export const plainItem = (shape: ItemShape, row: unknown, users?: unknown): Entry => readers[shape](row, users);

function webItem(row: unknown, users: unknown): Entry {
  const handle = textUnder(row, 'author');
  const person = handle ? under(users, handle) : under(row, 'author');
  const desc = textUnder(row, 'desc');
  const parts = [row, ...listUnder(row, 'contents')];
  const extras = parts.flatMap((part) => listUnder(part, 'textExtra'));
  return entryOf(textUnder(row, 'id'), {
    author: handle || textUnder(person, 'uniqueId'),
    authorName: textUnder(row, 'nickname') || textUnder(person, 'nickname'),
    followers: countUnder(row, 'authorStatsV2/followerCount') ?? countUnder(row, 'authorStats/followerCount'),
    verified: under(person, 'verified'),
    'seller mark': under(person, 'ttSeller'),
    caption: desc || parts.map((part) => textUnder(part, 'desc')).join(' '),
    hashtags: tags(desc, listUnder(row, 'challenges'), 'title', extras, 'hashtagName'),
    mentions: extras.map((extra) => textUnder(extra, 'userUniqueId')).filter(Boolean),
    ...counts(row, 'stats', ['playCount', 'diggCount', 'commentCount', 'shareCount', 'collectCount', 'repostCount']),
    ...(countUnder(row, 'statsV2/repostCount') !== undefined && { reposts: countUnder(row, 'statsV2/repostCount') }),
    uploadedAt: seconds(under(row, 'createTime')),
    duration: countUnder(row, 'video/duration') || undefined,
    'music id': textUnder(row, 'music/id'),
    'music title': textUnder(row, 'music/title'),
    origin: textUnder(row, 'locationCreated'),
    language: textUnder(row, 'textLanguage').replace(/^un$/, ''),
    ad: under(row, 'isAd'),
    'paid partnership': under(row, 'adAuthorization'),
    'AI-made': anyOf(under(row, 'IsAigc'), textUnder(row, 'AIGCDescription') || undefined),
    carts: listUnder(row, 'anchors')
      .flatMap(plainAnchor)
      .map(({ id }) => id),
  });
}

function sideBySideItem(row: unknown): Entry {
  const text = textUnder(row, 'itemInfos/text');
  const extras = listUnder(row, 'textExtra');
  return entryOf(textUnder(row, 'itemInfos/id'), {
    author: textUnder(row, 'authorInfos/uniqueId'),
    authorName: textUnder(row, 'authorInfos/nickName'),
    followers: countUnder(row, 'authorStats/followerCount'),
    verified: under(row, 'authorInfos/verified'),
    caption: text,
    hashtags: tags(text, listUnder(row, 'challengeInfoList'), 'challengeName', extras, 'HashtagName'),
    ...counts(row, 'itemInfos', ['playCount', 'diggCount', 'commentCount', 'shareCount']),
    uploadedAt: seconds(under(row, 'itemInfos/createTime')),
    duration: countUnder(row, 'itemInfos/video/videoMeta/duration') || undefined,
    'music id': textUnder(row, 'musicInfos/musicId'),
    'music title': textUnder(row, 'musicInfos/musicName'),
  });
}

function appItem(row: unknown): Entry {
  const desc = textUnder(row, 'desc');
  const milliseconds = countUnder(row, 'video/duration');
  return entryOf(textUnder(row, 'aweme_id'), {
    author: textUnder(row, 'author/unique_id'),
    authorName: textUnder(row, 'author/nickname'),
    // These answers say 0 of everybody, whom millions follow.
    followers: countUnder(row, 'author/follower_count') || undefined,
    verified:
      anyOf(textUnder(row, 'author/custom_verify'), textUnder(row, 'author/enterprise_verify_reason')) || undefined,
    caption: desc,
    hashtags: tags(desc, listUnder(row, 'cha_list'), 'cha_name', listUnder(row, 'text_extra'), 'hashtag_name'),
    ...counts(row, 'statistics', ['play_count', 'digg_count', 'comment_count', 'share_count', 'collect_count']),
    uploadedAt: seconds(under(row, 'create_time')),
    duration: milliseconds && milliseconds / 1000,
    'music id': textUnder(row, 'music/mid'),
    'music title': textUnder(row, 'music/title'),
    origin: textUnder(row, 'region'),
    language: textUnder(row, 'desc_language').replace(/^un$/, ''),
    ad: under(row, 'is_ads'),
  });
}

/** Yes where one of the marks says yes, no where all that speak say no. */
const anyOf = (...marks: unknown[]) => (marks.some(Boolean) ? true : marks.find((mark) => mark !== undefined));

const countFields = ['views', 'likes', 'comments', 'shares', 'saves', 'reposts'];

function counts(row: unknown, place: string, keys: string[]): Record<string, number | undefined> {
  return Object.fromEntries(keys.map((key, at) => [countFields[at] ?? '', countUnder(row, `${place}/${key}`)]));
}

const seconds = (written: unknown) => (Number(written) > 0 ? Number(written) * 1000 : undefined);

const tags = (text: string, named: unknown[], name: string, extras: unknown[], extraName: string) =>
  plainTags([...named.map((one) => textUnder(one, name)), ...extras.map((one) => textUnder(one, extraName))], text);
