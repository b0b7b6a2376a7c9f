import { describe, expect, test } from 'vitest';
import { placeCarts } from '../../signals/carts/place-cart';
import { readList } from '../../signals/lists/read-list';
import type { Signal } from '../../signals/signal';
import { makeReplica } from './answer';
import { secUidOf } from './answers/item';
import { makeSmallSupply } from './small-supply';
import type { ReplicaVideo } from './videos';

const supply = makeSmallSupply(11, Date.UTC(2026, 9, 20));
const answer = makeReplica({ supply });
const [video] = supply.tag('tiktokmademebuyit', 0, 1) as [ReplicaVideo];
const all = 500;

const ask = (path: string, query: Record<string, string> = {}) =>
  answer(`https://www.tiktok.com/api/${path}/?${new URLSearchParams(query)}`).body;
const read = (body: string) => readList(body, { source: 'tap', surface: 'opened', market: 'GB' });

/** Every page of a list, asked for as the page's own script asks. */
function readAll(path: string, query: Record<string, string>) {
  const signals: Signal[] = [];
  for (let cursor = '0'; ; ) {
    const body = ask(path, { ...query, cursor, offset: cursor });
    const reading = read(body);
    expect(reading.unread).toEqual({});
    signals.push(...reading.signals);
    const { hasMore, has_more, cursor: next } = JSON.parse(body);
    if (!(hasMore ?? has_more)) return signals;
    cursor = String(next);
  }
}

function tagNumber(tag: string): string {
  return JSON.parse(ask('challenge/detail', { challengeName: tag })).challengeInfo.challenge.id;
}

describe('every list, page after page, gives the videos of the market once, with their counts', () => {
  const lists: [path: string, query: () => Record<string, string>, videos: ReplicaVideo[]][] = [
    ['recommend/item_list', () => ({}), supply.feed(0, all)],
    ['following/item_list', () => ({}), supply.following(0, all)],
    ['friends/item_list', () => ({}), supply.following(0, all)],
    ['explore/item_list', () => ({}), supply.explore(0, all)],
    [
      'challenge/item_list',
      () => ({ challengeID: tagNumber('tiktokmademebuyit') }),
      supply.tag('tiktokmademebuyit', 0, all),
    ],
    ['challenge/item_list', () => ({ challengeID: tagNumber('crystals') }), supply.tag('crystals', 0, all)],
    ['search/general/full', () => ({ keyword: 'nails' }), supply.search('nails', 0, all)],
    ['search/item/full', () => ({ keyword: 'nails' }), supply.search('nails', 0, all)],
    [
      'post/item_list',
      () => ({ secUid: secUidOf(video.author.uniqueId) }),
      supply.profile(video.author.uniqueId, 0, all),
    ],
    ['related/item_list', () => ({ itemID: video.id }), supply.related(video.id, 0, all)],
    ['item/detail', () => ({ itemId: video.id }), [video]],
  ];

  test.each(lists)('/api/%s/', (path, query, videos) => {
    expect(videos.length).toBeGreaterThan(0);
    const signals = readAll(path, query());
    expect(signals.map(shown)).toEqual(videos.map(wanted));
  });

  const shown = ({ videoId, author, caption, views, likes, saves, uploadedAt, kind, isShopVideo }: Signal) => [
    ...[videoId, author, caption, views, likes, saves],
    ...[uploadedAt, kind, isShopVideo],
  ];
  const wanted = ({ id, author, desc, stats, createTime, imagePost, isECVideo }: ReplicaVideo) => [
    ...[id, author.uniqueId, desc, stats.playCount, stats.diggCount, stats.collectCount],
    ...[createTime * 1_000, imagePost ? 'photo' : 'video', isECVideo ? true : undefined],
  ];
});

describe('what stands among the videos', () => {
  test('live rooms, accounts and related words are there, and no videos', () => {
    expect(ask('recommend/item_list', { count: '30' })).toContain('"liveRoomInfo"');
    const types = JSON.parse(ask('search/general/full', { keyword: 'nails' })).data.map(
      ({ type }: { type: number }) => type,
    );
    expect(new Set(types)).toEqual(new Set([1, 4, 8]));
  });

  test.each([
    ['comment/list', { aweme_id: video.id }],
    ['challenge/detail', { challengeName: 'crystals' }],
    ['user/detail', { uniqueId: video.author.uniqueId }],
  ])('the answer of %s holds none, and no complaint', (path, query) => {
    const { signals, unread } = read(ask(path, query));
    expect([signals, unread]).toEqual([[], {}]);
  });

  test('a video that is gone is said to be gone', () => {
    expect(JSON.parse(ask('item/detail', { itemId: '7000000000000000000' }))).toMatchObject({ statusCode: 10_204 });
  });

  test('carts come through two layers of text, with their product', () => {
    const inCarts = readAll('recommend/item_list', {}).concat(
      readAll('challenge/item_list', { challengeID: tagNumber('tiktokshop') }),
    );
    const carts = inCarts.flatMap((signal) => signal.carts);
    expect(carts.length).toBeGreaterThan(20);
    for (const { destination, productId, title } of placeCarts(carts)) {
      expect(destination).toBe('tiktok-shop');
      expect(supply.product(productId ?? '')?.title).toBe(title);
    }
  });

  test('the answer to an absurd question is an empty list', () => {
    const queries: Record<string, string>[] = [{ cursor: '-5' }, { cursor: '1e9' }, { count: 'x' }, { count: '-1' }];
    for (const query of queries) expect(JSON.parse(ask('recommend/item_list', query)).statusCode).toBe(0);
  });
});
