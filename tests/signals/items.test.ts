import { expect, test } from 'vitest';
import { hashtagsOf } from '../../signals/hashtags';
import { readList } from '../../signals/lists/read-list';
import { anItem, tap } from './a-video';

const read = (value: unknown) => readList(JSON.stringify(value), tap);
const only = (value: object) => read({ itemList: [anItem(value)] }).signals[0];

test('an item becomes a signal', () => {
  expect(only({ statsV2: { collectCount: '7' }, authorStats: { followerCount: 55 } })).toEqual({
    videoId: '7500000000000000001',
    kind: 'video',
    author: 'some.one',
    authorName: 'Some One',
    followers: 55,
    caption: 'A thing #Haul',
    hashtags: ['haul'],
    mentions: [],
    views: 1000,
    likes: 100,
    comments: 10,
    shares: 1,
    saves: 7,
    uploadedAt: 1_746_230_000_000,
    market: 'GB',
    carts: [],
    source: 'tap',
    surface: 'feed',
  });
});

test('a count that cannot be is missing and counted, never a number', () => {
  const stats = {
    playCount: -2_147_483_648,
    diggCount: 'many',
    commentCount: 1.5,
    shareCount: 1e15,
    collectCount: '12',
  };
  const { signals, unread } = read({ itemList: [anItem({ stats })] });
  expect(signals[0]).toMatchObject({
    views: undefined,
    likes: undefined,
    comments: undefined,
    shares: undefined,
    saves: 12,
  });
  expect(unread).toEqual({ 'views-value': 1, 'likes-value': 1, 'comments-value': 1, 'shares-value': 1 });
});

test('where a count overflows, its second writing helps', () => {
  expect(only({ stats: { playCount: -5 }, statsV2: { playCount: '4294967291' } })?.views).toBe(4_294_967_291);
});

test('a count cut to 32 bits gives way to the whole one, whichever stands first', () => {
  expect(only({ stats: { playCount: 705_032_704 }, statsV2: { playCount: '5000000000' } })?.views).toBe(5e9);
  expect(only({ stats: { playCount: 5e9 }, statsV2: { playCount: '705032704' } })?.views).toBe(5e9);
});

test('where two places disagree by more than rounding, neither is taken', () => {
  const { signals, unread } = read({
    itemList: [
      anItem({ stats: { playCount: 1000, diggCount: 25_600 }, statsV2: { playCount: '5000', diggCount: '25577' } }),
    ],
  });
  expect(signals[0]).toMatchObject({ views: undefined, likes: 25_600 });
  expect(unread).toEqual({ 'views-value': 1 });
});

test('views of 0 under a liked video are hidden views', () => {
  const { signals, unread } = read({ itemList: [anItem({ stats: { playCount: 0, diggCount: 9 } })] });
  expect([signals[0]?.views, unread]).toEqual([undefined, { 'views-value': 1 }]);
});

test('a list whose counts have moved away is noticed', () => {
  expect(read({ itemList: [anItem({ stats: undefined, metrics: {}, video: {} })] }).unread).toEqual({ 'no-counts': 1 });
});

test('hashtags come from every place, once each and in lower case', () => {
  const item = {
    desc: '#One two #Дом #おすすめ##double coat#mantel #fypシ',
    challenges: [{ title: 'One' }, { title: 'HIDDEN' }],
    textExtra: [{ hashtagName: 'one', type: 1 }, { hashtagName: '', type: 0, userUniqueId: 'x' }, {}],
    contents: [{ desc: 'x', textExtra: [{ hashtagName: 'OnlyHere' }] }],
  };
  expect(only(item)?.hashtags).toEqual(['one', 'hidden', 'onlyhere', 'дом', 'おすすめ', 'double', 'mantel', 'fypシ']);
});

test('what was cut, an address and an escaped sign hold no hashtag', () => {
  expect(hashtagsOf([], '#whole #tiktokmadem… #another...')).toEqual(['whole']);
  expect(hashtagsOf([], 'see x.y/#part it&#39;s &#x27;so #real')).toEqual(['real']);
  expect(hashtagsOf([], 'Really.#one#two #three.')).toEqual(['one', 'two', 'three']);
});

test('the upload time is read as number or text, else from the id', () => {
  expect(only({ createTime: '1746230000' })?.uploadedAt).toBe(1_746_230_000_000);
  expect(only({ createTime: undefined })?.uploadedAt).toBe(Number(7500000000000000001n >> 32n) * 1000);
  expect(only({ createTime: 'yesterday' })?.uploadedAt).toBe(Number(7500000000000000001n >> 32n) * 1000);
  expect(only({ id: '100000000000000', createTime: 0 })?.uploadedAt).toBeUndefined();
});

test('what TikTok says of a video keeps its three answers: yes, no, nothing', () => {
  expect(only({ isAd: false, isECVideo: 1 })).toMatchObject({ isAd: false, isShopVideo: true });
  expect(only({ adAuthorization: true, isAd: false })).toMatchObject({ isPaidPartnership: true, isAd: false });
  expect(only({ IsAigc: false, AIGCDescription: '' })?.isAiMade).toBe(false);
  expect(only({})).toMatchObject({ isAd: undefined, isShopVideo: undefined, authorSells: undefined });
  const business = { uniqueId: 'x', commerceUserInfo: { commerceUser: true } };
  expect(only({ author: business })?.authorSells).toBeUndefined();
  expect(only({ author: { ...business, ttSeller: false } })?.authorSells).toBe(false);
  expect(only({ author: { ...business, ttSeller: true } })?.authorSells).toBe(true);
  expect(only({ textLanguage: 'un', locationCreated: '' })).toMatchObject({ language: undefined, origin: undefined });
  expect(only({ textLanguage: 'pt-BR', locationCreated: 'GB', imagePost: {} })).toMatchObject({
    ...{ language: 'pt-BR', origin: 'GB', kind: 'photo' },
  });
});

test('music, length, mentions and marks are read where each generation keeps them', () => {
  const item = {
    music: { id: '7000000000000000001', title: 'A song', authorName: 'A band' },
    video: { duration: 31 },
    author: { uniqueId: 'x', verified: true },
    statsV2: { repostCount: '4' },
    textExtra: [
      { type: 0, userUniqueId: 'a.friend' },
      { type: 0, userUniqueId: 'no handle!' },
    ],
    adAuthorization: true,
    IsAigc: true,
  };
  expect(only(item)).toMatchObject({
    music: { musicId: '7000000000000000001', title: 'A song', author: 'A band' },
    ...{ durationSeconds: 31, authorVerified: true, reposts: 4, mentions: ['a.friend'] },
    ...{ isPaidPartnership: true, isAiMade: true },
  });
  const app = { aweme_id: '7500000000000000001', author: { unique_id: 'x' }, video: { duration: 28_652 } };
  expect(read({ aweme_list: [app] }).signals[0]?.durationSeconds).toBe(28.652);
});

test('a count that the server has rounded says by how much', () => {
  const stats = { playCount: 18_500_000, diggCount: 36_200, commentCount: 12_345, shareCount: 900 };
  expect(only({ stats })?.steps).toEqual({ views: 100_000, likes: 100 });
  expect(only({ stats: { playCount: 7_582 } })?.steps).toBeUndefined();
});
