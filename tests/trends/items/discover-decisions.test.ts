import { describe, expect, it } from 'vitest';
import { discoverItems } from '../../../trends/items/discover';
import { known, ordinary, popIts, products } from './made-videos';

const around = [...ordinary(400), ...known(40)];
const scents = products(
  'scent',
  [
    'a fig candlestick',
    'the candlestick',
    'my candlestick',
    'this candlestick',
    'her sconce',
    'a sconce',
    'the sconce',
  ].map((caption) => ({ caption: `${caption} is here` })),
);
const lights = [...scents, ...products('more', [{ caption: 'a sconce again' }, { caption: 'this sconce too' }])];
const shuffled = <Value>(values: readonly Value[]) => values.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
const hash = (value: unknown) =>
  [...JSON.stringify(value)].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 9973, 5);

describe('finding the same again', () => {
  it('gives the same items in any order and at every run', () => {
    const videos = [...popIts(), ...lights, ...around];
    const first = discoverItems(videos);
    expect(first.map(({ itemId }) => itemId).toSorted()).toEqual(['found-candlestick', 'found-popit', 'found-sconce']);
    expect(discoverItems(videos)).toEqual(first);
    expect(discoverItems(shuffled(videos))).toEqual(first);
  });

  it('keeps the id under which a thing was found, though another word has become the heaviest', () => {
    const both = popIts().map((video) => ({ ...video, caption: `${video.caption} or a push popper` }));
    const named = discoverItems([...both, ...around]);
    const [{ itemId, words } = { itemId: '', words: [] }] = named;
    expect(named).toHaveLength(1);
    const other = ['found-popit', 'found-pushpopper'].find((id) => id !== itemId) ?? '';
    expect(words.length).toBeGreaterThan(1);
    expect(discoverItems([...both, ...around], { earlier: new Set([other]) })[0]?.itemId).toBe(other);
  });
});

describe('what a person decided', () => {
  const idsWith = (options: Parameters<typeof discoverItems>[1]) =>
    discoverItems([...popIts(), ...lights, ...around], options).map(({ itemId }) => itemId);

  it('a thing that was dismissed does not come back, by its id or by a word', () => {
    expect(idsWith({ dismissed: new Set(['found-popit']) })).not.toContain('found-popit');
    expect(idsWith({ dismissed: new Set(['Pop It']) })).not.toContain('found-popit');
    expect(idsWith({ dismissed: new Set(['found-popit']) })).toContain('found-sconce');
  });

  it('nor by another word that is always said with it', () => {
    const both = popIts().map((video) => ({ ...video, caption: `${video.caption} or a push popper` }));
    expect(discoverItems([...both, ...around], { dismissed: new Set(['found-popit', 'nothing']) })).toEqual([]);
  });

  it('a thing that is the same as another goes into it, with its words and videos', () => {
    const merged = new Map([['found-sconce', 'found-candlestick']]);
    const items = discoverItems([...lights, ...around], { merged });
    expect(items.map(({ itemId }) => itemId)).toEqual(['found-candlestick']);
    expect(items[0]).toMatchObject({ videos: 9, words: expect.arrayContaining(['candlestick', 'sconce']) });
  });

  it('decisions about things that are no longer seen change nothing', () => {
    const options = { dismissed: new Set(['found-gone', '']), merged: new Map([['found-old', 'found-older']]) };
    expect(idsWith(options)).toEqual(idsWith({}));
  });
});
