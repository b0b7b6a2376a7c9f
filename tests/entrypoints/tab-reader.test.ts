// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Look } from '../../entrypoints/tiktok.content/look';
import { PageJson } from '../../entrypoints/tiktok.content/page-json';
import { TabReader } from '../../entrypoints/tiktok.content/tab-reader';
import { addHealth, noHealth } from '../../signals/health';

const id = (number: number) => String(7_500_000_000_000_000_000n + BigInt(number));
const list = (...numbers: number[]) =>
  JSON.stringify({
    itemList: numbers.map((number) => ({
      id: id(number),
      desc: `look at this ${number} #tiktokmademebuyit`,
      createTime: 1_760_000_000,
      author: { uniqueId: `seller${number}`, nickname: 'Seller' },
      stats: { playCount: 5_000 + number, diggCount: 70 + number, commentCount: 3, shareCount: 2 },
    })),
  });

/** A feed card whose video is named nowhere on it. */
const nameless = (number: number) => `<article data-e2e="recommend-list-item-container">
  <a href="/@seller${number}"><h3 data-e2e="video-author-uniqueid">seller${number}</h3></a>
  <div data-e2e="video-desc">look at this ${number} <strong>#tiktokmademebuyit</strong></div>
  <strong data-e2e="like-count">${70 + number}</strong><strong data-e2e="comment-count">3</strong>
  <strong data-e2e="share-count">2</strong></article>`;
const grid = (number: number) =>
  `<div data-e2e="challenge-item"><a href="https://www.tiktok.com/@seller${number}/video/${id(number)}">v</a></div>`;

/** What several looks tell together. */
const all = (looks: Look[]) => ({
  signals: looks.flatMap(({ signals }) => signals),
  health: looks.map(({ health }) => health).reduce(addHealth, noHealth),
});

let now: number;
let reader: TabReader;
const card = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

beforeEach(() => {
  now = 1_790_000_000_000;
  reader = new TabReader(
    new PageJson(document),
    () => new URL('https://www.tiktok.com/foryou'),
    () => now,
  );
});

describe('a seen card', () => {
  it('is told with the values of the list that came before it', () => {
    all(reader.takeList(list(1, 2)));
    const { signals, health } = reader.see(card(grid(1)));
    expect(signals).toMatchObject([
      { videoId: id(1), views: 5_001, likes: 71, source: 'tap', surface: 'feed', seenAt: now },
    ]);
    expect(health).toMatchObject({ found: 1, read: 1, unidentified: 0, bySource: { tap: 1 } });
  });

  it('is told from the card alone, and again under the same moment when its list arrives', () => {
    const seenAt = now;
    expect(reader.see(card(grid(1))).signals).toMatchObject([{ videoId: id(1), source: 'card', seenAt }]);
    now += 3_000;
    const { signals, health } = all(reader.takeList(list(1)));
    expect(signals).toMatchObject([{ videoId: id(1), views: 5_001, source: 'tap', seenAt }]);
    expect(health).toMatchObject({ found: 0, read: 0 });
  });

  it('without an id is found again by author and caption when its list arrives', () => {
    const seenAt = now;
    expect(reader.see(card(nameless(4))).signals).toEqual([]);
    now += 2_000;
    expect(all(reader.takeList(list(3, 4))).signals).toMatchObject([{ videoId: id(4), views: 5_004, seenAt }]);
    now += 10_000;
    expect(all(reader.settle()).health).toMatchObject({ found: 0, unidentified: 0 });
  });

  it('without an id counts once as unidentified when no list names it', () => {
    reader.see(card(nameless(9)));
    all(reader.takeList(list(3, 4)));
    expect(all(reader.settle()).health).toMatchObject({ unidentified: 0 });
    now += 6_000;
    expect(all(reader.settle()).health).toMatchObject({ found: 1, unidentified: 1 });
    expect(all(reader.settle()).health).toMatchObject({ found: 0, unidentified: 0 });
  });

  it('is no news a moment later, but ten minutes later it is another look', () => {
    all(reader.takeList(list(1)));
    reader.see(card(grid(1)));
    now += 60_000;
    expect(reader.see(card(grid(1)))).toMatchObject({ signals: [], again: id(1) });
    now += 10 * 60_000;
    expect(reader.see(card(grid(1))).signals).toMatchObject([{ videoId: id(1), seenAt: now }]);
  });

  it('does not take the counters of a list that came hours before', () => {
    all(reader.takeList(list(1)));
    now += 8 * 3_600_000;
    const { signals } = reader.see(card(grid(1)));
    expect(signals).toMatchObject([{ videoId: id(1), caption: 'look at this 1 #tiktokmademebuyit', seenAt: now }]);
    expect(signals[0]?.views).toBeUndefined();
  });

  it('is named by the list that TikTok kept from an earlier visit, whose counters are not believed', () => {
    const page = () => new URL('https://www.tiktok.com/');
    const kept = new TabReader(new PageJson(document), page, () => now, { keptFeed: () => list(4) });
    const { signals } = kept.see(card(nameless(4)));
    expect(signals).toMatchObject([{ videoId: id(4), source: 'embedded' }]);
    expect(signals[0]?.views).toBeUndefined();
  });

  it('says on which hashtag it was seen; on another it is seen anew', () => {
    let path = '/tag/CrystalTok';
    const tagged = new TabReader(
      new PageJson(document),
      () => new URL(`https://www.tiktok.com${path}`),
      () => now,
    );
    expect(tagged.see(card(grid(1))).signals).toMatchObject([{ surface: 'opened', tag: 'crystaltok' }]);
    path = '/tag/tiktokmademebuyit';
    expect(tagged.see(card(grid(1))).signals).toMatchObject([{ surface: 'opened', tag: 'tiktokmademebuyit' }]);
  });

  it('keeps its own counters when a list comes hours later', () => {
    reader.see(card(grid(1)));
    now += 8 * 3_600_000;
    expect(all(reader.takeList(list(1))).signals).toEqual([]);
  });

  it('takes the JSON of the page for as old as the page, and never for newer than a list', () => {
    const item = JSON.parse(list(1)).itemList[0];
    const state = { __DEFAULT_SCOPE__: { 'webapp.video-detail': { itemInfo: { itemStruct: item } } } };
    const json = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify(state)}</script>`;
    const url = new URL(`https://www.tiktok.com/@seller1/video/${id(1)}`);
    document.body.innerHTML = json + grid(1);
    const shown = document.body.lastElementChild as Element;
    const see = (loadedAt: number, tapped?: string) => {
      const fresh = new TabReader(
        new PageJson(document),
        () => url,
        () => now,
        { loadedAt },
      );
      if (tapped) all(fresh.takeList(tapped));
      return fresh.see(shown).signals[0];
    };
    expect(see(now - 60_000)).toMatchObject({ views: 5_001, source: 'embedded' });
    expect(see(now - 8 * 3_600_000)?.views).toBeUndefined();
    expect(see(now - 8 * 3_600_000, list(1))).toMatchObject({ views: 5_001, source: 'tap' });
  });

  it('counts again on the next day, minutes after midnight', () => {
    now = new Date(2026, 10, 20, 23, 58).getTime();
    all(reader.takeList(list(1)));
    reader.see(card(grid(1)));
    now += 4 * 60_000;
    expect(reader.see(card(grid(1))).signals).toMatchObject([{ videoId: id(1), seenAt: now }]);
  });

  it('that shows another video now is not the card of the first any more', () => {
    const recycled = card(grid(1));
    reader.see(recycled);
    expect(reader.cardsOf(id(1))).toEqual([recycled]);
    (recycled.firstElementChild as HTMLAnchorElement).href = `https://www.tiktok.com/@seller2/video/${id(2)}`;
    expect(reader.cardsOf(id(1))).toEqual([]);
    reader.see(recycled);
    expect(reader.cardsOf(id(2))).toEqual([recycled]);
  });

  it('is one of two, where the page shows the video twice', () => {
    document.body.innerHTML = grid(1) + grid(1);
    const both = [...document.body.children];
    for (const one of [...both, ...both]) reader.see(one);
    expect(reader.cardsOf(id(1))).toEqual(both);
  });

  it('keeps the cart that only the page’s own JSON said, and takes newer counts from the list', () => {
    const item = JSON.parse(list(1)).itemList[0];
    const cart = { type: 33, component_key: 'anchor_shop', extra: '{"product_id":"77","title":"A dress"}' };
    const state = {
      'webapp.video-detail': {
        itemInfo: { itemStruct: { ...item, anchors: [cart], isECVideo: 1, locationCreated: 'GB' } },
      },
    };
    document.body.innerHTML = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">${JSON.stringify({ __DEFAULT_SCOPE__: state })}</script>${grid(1)}`;
    const url = new URL(`https://www.tiktok.com/@seller1/video/${id(1)}`);
    const opened = new TabReader(
      new PageJson(document),
      () => url,
      () => now,
    );
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
    document.body.innerHTML = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">${JSON.stringify({ __DEFAULT_SCOPE__: state })}</script>${grid(1)}`;
    const url = new URL(`https://www.tiktok.com/@seller1/video/${id(1)}`);
    const opened = new TabReader(
      new PageJson(document),
      () => url,
      () => now,
    );
    const { health } = opened.see(document.body.lastElementChild as Element);
    expect([health.unread, health.shapes.length]).toEqual([{ 'row-shape': 1 }, 1]);
    const moved = { data: [{ item: { id: id(2), creator: {}, stats: { playCount: 4 } } }] };
    expect(all(reader.takeList(JSON.stringify(moved))).health).toMatchObject({ found: 1, unread: { 'row-shape': 1 } });
  });

  it('tells under the page on which it happened, and a card that is named late is unidentified no more', () => {
    let path = '/foryou';
    const moving = new TabReader(
      new PageJson(document),
      () => new URL(`https://www.tiktok.com${path}`),
      () => now,
    );
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
