import { expect, test } from 'vitest';
import { readList } from '../../signals/lists/read-list';
import { signalSchema } from '../../signals/signal';
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

const app = { aweme_id: '7500000000000000001', author: { unique_id: 'x' }, statistics: { play_count: 5 } };
const old = { itemInfos: { id: '7500000000000000001', playCount: 5 }, authorInfos: { uniqueId: 'x' } };

test.each([
  ['itemList', { itemList: [anItem()] }],
  ['item_list', { item_list: [anItem()] }],
  [
    'data',
    {
      data: [
        { type: 4, user_list: [] },
        { type: 1, item: anItem() },
      ],
      has_more: 1,
    },
  ],
  ['data', { data: [{ type: 1, aweme_info: app }] }],
  ['itemInfo', { itemInfo: { itemStruct: anItem() } }],
  ['ItemModule', { ItemModule: { 1: anItem({ author: 'some.one', nickname: 'S' }) } }],
  ['items', { items: [anItem()] }],
  ['items', { props: { pageProps: { items: [anItem()] } } }],
  ['itemListData', { body: { itemListData: [old] } }],
  ['aweme_list', { data: { aweme_list: [app] } }],
  ['webapp.video-detail', { __DEFAULT_SCOPE__: { 'webapp.video-detail': { itemInfo: { itemStruct: anItem() } } } }],
  ['webapp.updated-items', { __DEFAULT_SCOPE__: { 'webapp.updated-items': [anItem()] } }],
  ['itemList', { __DEFAULT_SCOPE__: { 'webapp.user-post': { itemList: [anItem()] } } }],
  ['array', [anItem()]],
  ['item', anItem()],
  ['item', { item_id: '1', data: anItem() }],
])('the list is found by its shape: %s', (kind, body) => {
  const reading = read(body);
  expect(reading).toMatchObject({ kind, unread: {}, signals: [{ videoId: '7500000000000000001' }] });
});

test.each([
  ['itemList', { itemList: [], hasMore: false }],
  ['data', { data: [], has_more: 0 }],
  ['comments', { comments: [{ cid: '1', text: 'nice', user: {} }] }],
  ['challengeInfo', { challengeInfo: { challenge: {}, stats: { videoCount: 20_200_000 } } }],
  ['unknown', { items: [{ id: '1', name: 'an emoji' }] }],
  ['unknown', {}],
])('%s without videos gives none and no complaint', (kind, body) => {
  expect(read(body)).toEqual({ signals: [], unread: {}, kind });
});

test('a live room among the videos is none', () => {
  expect(read({ itemList: [anItem({ liveRoomInfo: {} })] })).toMatchObject({ signals: [], unread: {} });
});

test('a row that cannot be read is counted, and the others are read', () => {
  const { signals, unread } = read({ itemList: [null, 5, { id: 'x' }, anItem({ author: {} }), anItem()] });
  expect([signals.length, unread]).toEqual([1, { 'row-shape': 4 }]);
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

test('the upload time is read as number or text, else from the id', () => {
  expect(only({ createTime: '1746230000' })?.uploadedAt).toBe(1_746_230_000_000);
  expect(only({ createTime: undefined })?.uploadedAt).toBe(Number(7500000000000000001n >> 32n) * 1000);
  expect(only({ createTime: 'yesterday' })?.uploadedAt).toBe(Number(7500000000000000001n >> 32n) * 1000);
  expect(only({ id: '100000000000000', createTime: 0 })?.uploadedAt).toBeUndefined();
});

test('what TikTok says of a video keeps its three answers: yes, no, nothing', () => {
  expect(only({ isAd: false, isECVideo: 1 })).toMatchObject({ isAd: false, isShopVideo: true });
  expect(only({ adAuthorization: true, isAd: false })?.isAd).toBe(true);
  expect(only({})).toMatchObject({ isAd: undefined, isShopVideo: undefined, authorSells: undefined });
  expect(
    only({ author: { uniqueId: 'x', ttSeller: false, commerceUserInfo: { commerceUser: true } } })?.authorSells,
  ).toBe(true);
  expect(only({ textLanguage: 'un', locationCreated: '' })).toMatchObject({ language: undefined, origin: undefined });
  expect(only({ textLanguage: 'pt-BR', locationCreated: 'GB', imagePost: {} })).toMatchObject({
    ...{ language: 'pt-BR', origin: 'GB', kind: 'photo' },
  });
});

test('ids written as numbers keep all their digits, and numbers inside texts are left alone', () => {
  const body = `{"itemList":[{"id":7500000000000000123,"desc":"call \\"id\\":1234567890123456789, ok","author":"x","stats":{"playCount":5}}]}`;
  expect(readList(body, tap).signals[0]).toMatchObject({
    ...{ videoId: '7500000000000000123', caption: 'call "id":1234567890123456789, ok', views: 5 },
  });
});

test('one video twice in a body is one signal', () => {
  expect(read({ itemList: [anItem(), anItem({ stats: { playCount: 2000 } })] }).signals).toMatchObject([
    { views: 2000 },
  ]);
});

test('every signal is one that the background accepts', () => {
  const long = anItem({
    desc: '#x'.repeat(9000),
    author: { uniqueId: 'x', nickname: 'n'.repeat(999) },
    challenges: Array.from({ length: 500 }, (_, index) => ({ title: `tag${index}` })),
    textLanguage: 'x'.repeat(99),
  });
  for (const signal of read({ itemList: [long] }).signals) expect(signalSchema.safeParse(signal).success).toBe(true);
});
