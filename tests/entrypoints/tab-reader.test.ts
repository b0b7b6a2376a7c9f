// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { PageJson } from '../../entrypoints/tiktok.content/page-json';
import { TabReader } from '../../entrypoints/tiktok.content/tab-reader';
import { all, card, grid, id, list, nameless } from './tab-rig';

let now: number;
let reader: TabReader;

beforeEach(() => {
  now = 1_790_000_000_000;
  const address = () => new URL('https://www.tiktok.com/foryou');
  reader = new TabReader(new PageJson(document), address, () => now);
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

  it('keeps its own counters when a list comes hours later', () => {
    reader.see(card(grid(1)));
    now += 8 * 3_600_000;
    expect(all(reader.takeList(list(1))).signals).toEqual([]);
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
    expect(reader.toldOn(recycled)).toBe(id(1));
    reader.forget(recycled);
    expect(reader.toldOn(recycled)).toBeUndefined();
    (recycled.firstElementChild as HTMLAnchorElement).href = `https://www.tiktok.com/@seller2/video/${id(2)}`;
    reader.see(recycled);
    expect(reader.toldOn(recycled)).toBe(id(2));
  });

  it('is one of two, where the page shows the video twice', () => {
    document.body.innerHTML = grid(1) + grid(1);
    const both = [...document.body.children];
    for (const one of [...both, ...both]) reader.see(one);
    expect(both.map((one) => reader.toldOn(one))).toEqual([id(1), id(1)]);
  });
});
