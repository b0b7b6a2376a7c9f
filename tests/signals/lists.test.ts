import { expect, test } from 'vitest';
import { readList } from '../../signals/lists/read-list';
import { signalSchema } from '../../signals/signal-schema';
import { anItem, tap } from './a-video';

const read = (value: unknown) => readList(JSON.stringify(value), tap);

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
  ['item', { itemInfo: { itemStruct: anItem() } }],
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
  ['data', { item_id: '1', data: anItem() }],
])('the list is found by its shape: %s', (kind, body) => {
  const reading = read(body);
  expect(reading).toMatchObject({ kind, unread: {}, signals: [{ videoId: '7500000000000000001' }] });
});

test.each([
  ['itemList', { itemList: [], hasMore: false }],
  ['unknown', { data: [], has_more: 0 }],
  ['unknown', { comments: [{ cid: '1', aweme_id: '7500000000000000001', text: 'nice', user: {} }] }],
  ['unknown', { challengeInfo: { challenge: {}, stats: { videoCount: 20_200_000 } } }],
  ['unknown', { items: [{ id: '1', name: 'an emoji' }] }],
  ['unknown', {}],
])('%s without videos gives none and no complaint', (kind, body) => {
  expect(read(body)).toEqual({ signals: [], unread: {}, shapes: [], kind });
});

test('a live room among the videos is none', () => {
  expect(read({ itemList: [anItem({ liveRoomInfo: {} })] })).toMatchObject({ signals: [], unread: {} });
});

test('a row that cannot be read is counted, and the others are read', () => {
  const { signals, unread, shapes } = read({ itemList: [null, 5, { id: 'x' }, anItem({ author: {} }), anItem()] });
  expect([signals.length, unread]).toEqual([1, { 'row-shape': 4 }]);
  expect(shapes).toEqual(['null', 'number', '{id:string}']);
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
