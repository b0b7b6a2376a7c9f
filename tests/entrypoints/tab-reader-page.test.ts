// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { PageJson } from '../../entrypoints/tiktok.content/page-json';
import { TabReader } from '../../entrypoints/tiktok.content/tab-reader';
import { all, card, grid, id, list, nameless, pageJson } from './tab-rig';

let now: number;
beforeEach(() => {
  now = 1_790_000_000_000;
});
const readerAt = (address: () => string, circumstances = {}) =>
  new TabReader(
    new PageJson(document),
    () => new URL(address()),
    () => now,
    circumstances,
  );

const address = `https://www.tiktok.com/@seller1/video/${id(1)}`;

describe('a seen card', () => {
  it('is named by the list that TikTok kept from an earlier visit, whose counters are not believed', () => {
    const kept = readerAt(() => 'https://www.tiktok.com/', { keptFeed: () => list(4) });
    const { signals } = kept.see(card(nameless(4)));
    expect(signals).toMatchObject([{ videoId: id(4), source: 'embedded' }]);
    expect(signals[0]?.views).toBeUndefined();
  });

  it('says on which hashtag it was seen; on another it is seen anew', () => {
    let path = '/tag/CrystalTok';
    const tagged = readerAt(() => `https://www.tiktok.com${path}`);
    expect(tagged.see(card(grid(1))).signals).toMatchObject([{ surface: 'opened', tag: 'crystaltok' }]);
    path = '/tag/tiktokmademebuyit';
    expect(tagged.see(card(grid(1))).signals).toMatchObject([{ surface: 'opened', tag: 'tiktokmademebuyit' }]);
  });

  it('takes the JSON of the page for as old as the page, and never for newer than a list', () => {
    const item = JSON.parse(list(1)).itemList[0];
    const json = pageJson({ 'webapp.video-detail': { itemInfo: { itemStruct: item } } });
    document.body.innerHTML = json + grid(1);
    const shown = document.body.lastElementChild as Element;
    const see = (loadedAt: number, tapped?: string) => {
      const fresh = readerAt(() => address, { loadedAt });
      if (tapped) all(fresh.takeList(tapped));
      return fresh.see(shown).signals[0];
    };
    expect(see(now - 60_000)).toMatchObject({ views: 5_001, source: 'embedded' });
    expect(see(now - 8 * 3_600_000)?.views).toBeUndefined();
    expect(see(now - 8 * 3_600_000, list(1))).toMatchObject({ views: 5_001, source: 'tap' });
  });

  it('keeps the cart that only the page’s own JSON said, and takes newer counts from the list', () => {
    const item = JSON.parse(list(1)).itemList[0];
    const cart = { type: 33, component_key: 'anchor_shop', extra: '{"product_id":"77","title":"A dress"}' };
    const state = {
      'webapp.video-detail': {
        itemInfo: { itemStruct: { ...item, anchors: [cart], isECVideo: 1, locationCreated: 'GB' } },
      },
    };
    document.body.innerHTML = pageJson(state) + grid(1);
    const opened = readerAt(() => address);
    opened.see(document.body.lastElementChild as Element);
    now += 60_000;
    item.stats.playCount = 9_999;
    all(opened.takeList(JSON.stringify({ itemList: [item] })));
    now += 11 * 60_000;
    const [seen] = opened.see(document.body.lastElementChild as Element).signals;
    expect(seen).toMatchObject({ isShopVideo: true, origin: 'GB', carts: [{ productId: '77' }] });
  });

  it('says in its health what a list wrote unreadably', () => {
    const item = JSON.parse(list(1)).itemList[0];
    const reader = readerAt(() => 'https://www.tiktok.com/foryou');
    item.stats.playCount = '18.5M';
    all(reader.takeList(JSON.stringify({ itemList: [item] })));
    const { signals, health } = reader.see(card(grid(1)));
    expect(signals[0]?.views).toBeUndefined();
    expect(health.fields.views).toEqual({ unread: 1 });
    expect(health.fields.likes).toEqual({ tap: 1 });
  });

  it('says what of the page’s own JSON, and of an answer with views in it, is no video that it knows', () => {
    const state = {
      'webapp.video-detail': { itemInfo: { itemStruct: { id: id(1), stats: { playCount: 1 }, author: 5 } } },
    };
    document.body.innerHTML = pageJson(state) + grid(1);
    const opened = readerAt(() => address);
    const { health } = opened.see(document.body.lastElementChild as Element);
    expect([health.unread, health.shapes.length]).toEqual([{ 'row-shape': 1 }, 1]);
    const moved = { data: [{ item: { id: id(2), creator: {}, stats: { playCount: 4 } } }] };
    expect(all(readerAt(() => 'https://www.tiktok.com/foryou').takeList(JSON.stringify(moved))).health).toMatchObject({
      found: 1,
      unread: { 'row-shape': 1 },
    });
  });

  it('tells under the page on which it happened, and a card that is named late is unidentified no more', () => {
    let path = '/foryou';
    const moving = readerAt(() => `https://www.tiktok.com${path}`);
    moving.see(card(nameless(4)));
    path = '/@seller4';
    now += 6_000;
    expect(moving.settle()).toMatchObject([{ pageKind: 'foryou', health: { found: 1, unidentified: 1 } }]);
    const looks = moving.takeList(list(4));
    expect(looks).toMatchObject([
      { pageKind: 'profile' },
      { pageKind: 'foryou', health: { found: 0, read: 1, unidentified: -1 } },
    ]);
  });
});
