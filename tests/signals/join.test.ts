import { expect, test } from 'vitest';
import { joinSignal, mergeSignals } from '../../signals/join';
import type { Signal } from '../../signals/signal';
import { aSignal } from './a-video';

const id = '7500000000000000001';
const twin = '7500000000000000002';
const here = { source: 'card', surface: 'shelf', market: 'ID' } as const;
const known = (...signals: Signal[]) => new Map(signals.map((signal) => [signal.videoId, signal]));
const card = (more: object) => ({ unread: [], ...more });

test('a card with an id takes the exact values of the list, the place of the card, and keeps what only it knows', () => {
  const list = known(aSignal({ views: 1234, likes: 36_249, market: 'GB' }));
  const joined = joinSignal(card({ videoId: id, author: 'old.name', likes: 36_200, saves: 7 }), list, here);
  expect(joined).toEqual({
    ...aSignal({ views: 1234, likes: 36_249, saves: 7, market: 'ID', surface: 'shelf' }),
    sources: { saves: 'card' },
  });
});

test('a card that no list knows stands for itself', () => {
  expect(joinSignal(card({ videoId: id, author: 'x', kind: undefined, views: 5 }), known(), here)).toEqual({
    ...{ videoId: id, kind: 'video', author: 'x', views: 5, hashtags: [], mentions: [], carts: [] },
    ...{ source: 'card', surface: 'shelf', market: 'ID' },
  });
});

test('a card without an id is found by author and caption, however it is spaced', () => {
  const list = known(aSignal({ likes: 36_249 }), aSignal({ videoId: twin, caption: 'Else' }));
  const shown = { author: 'Some.One', caption: 'A  thing #haul ', likes: 36_200, steps: { likes: 100 } };
  expect(joinSignal(card(shown), list, here)?.videoId).toBe(id);
  expect(joinSignal(card({ ...shown, steps: undefined }), list, here)).toBeUndefined();
});

test('of two videos with one caption the counts decide, and where they cannot nothing does', () => {
  const twins = known(aSignal({ likes: 500, comments: 5 }), aSignal({ videoId: twin, likes: 900, comments: 9 }));
  const shown = { author: 'some.one', caption: 'A thing #haul' };
  expect(joinSignal(card({ ...shown, likes: 900, comments: 9 }), twins, here)?.videoId).toBe(twin);
  expect(joinSignal(card({ ...shown, likes: 901, comments: 9 }), twins, here)?.videoId).toBe(twin);
  expect(joinSignal(card(shown), twins, here)).toBeUndefined();
});

test('one video with the caption, but other counts, is another video', () => {
  const list = known(aSignal({ likes: 500 }));
  expect(joinSignal(card({ author: 'some.one', caption: 'A thing #haul', likes: 900 }), list, here)).toBeUndefined();
});

test('a caption in the page’s language is got over by three equal counts, unless they are small', () => {
  const counts = { likes: 12_345, comments: 67, shares: 8 };
  const shown = { author: 'some.one', caption: 'Une chose', ...counts, likes: 12_300, steps: { likes: 100 } };
  expect(joinSignal(card(shown), known(aSignal(counts)), here)?.videoId).toBe(id);
  const few = { likes: 1, comments: 0, shares: 0 };
  expect(joinSignal(card({ ...shown, ...few }), known(aSignal(few)), here)).toBeUndefined();
});

test('a card that says nobody’s name stays unidentified', () => {
  expect(joinSignal(card({ caption: 'A thing #haul' }), known(aSignal()), here)).toBeUndefined();
  expect(joinSignal(card({ videoId: id }), known(), here)).toBeUndefined();
});

test('list beats page JSON beats card, whichever comes first', () => {
  const tap = aSignal({ views: 3, saves: undefined });
  const embedded = aSignal({ views: 2, saves: 20, source: 'embedded', hashtags: ['more'] });
  const shown = aSignal({ views: 1, saves: 10, comments: 1, source: 'card', hashtags: [] });
  const whole = { views: 3, saves: 20, comments: 1, source: 'tap', hashtags: ['haul'] };
  expect(mergeSignals(tap, mergeSignals(embedded, shown))).toMatchObject(whole);
  expect(mergeSignals(shown, mergeSignals(embedded, tap))).toMatchObject(whole);
});

test('a text that stands in the place of a caption is none where the list knows that there is none', () => {
  const list = known(aSignal({ caption: undefined, hashtags: [] }));
  const guess = card({ videoId: id, author: 'some.one', caption: 'Open the app for more #get', hashtags: ['get'] });
  expect(joinSignal(guess, list, here)).toMatchObject({ caption: undefined, hashtags: [] });
});

test('a few hashtags, or no caption at all, name no video by themselves', () => {
  const tags = { caption: '#fyp', hashtags: ['fyp'] };
  const list = known(aSignal({ ...tags, likes: 3, comments: 0, shares: 0 }));
  const shown = { author: 'some.one', caption: '#fyp' };
  expect(joinSignal(card({ ...shown, likes: 4 }), list, here)).toBeUndefined();
  expect(joinSignal(card(shown), list, here)).toBeUndefined();
  expect(joinSignal(card({ ...shown, likes: 3, comments: 0, shares: 0 }), list, here)?.videoId).toBe(id);
  const silent = known(aSignal({ caption: undefined, hashtags: [], likes: 50_000 }));
  expect(joinSignal(card({ author: 'some.one' }), silent, here)).toBeUndefined();
});
