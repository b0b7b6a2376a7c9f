import type { ReadingContext } from '../../signals/reading';
import type { Signal } from '../../signals/signal';

export const tap: ReadingContext = { source: 'tap', surface: 'feed', market: 'GB' };

/** An item as tiktok.com writes it, invented. */
export const anItem = (more: object = {}) => ({
  id: '7500000000000000001',
  desc: 'A thing #Haul',
  createTime: 1_746_230_000,
  author: { uniqueId: 'some.one', nickname: 'Some One' },
  stats: { playCount: 1000, diggCount: 100, commentCount: 10, shareCount: 1 },
  ...more,
});

export const aSignal = (more: Partial<Signal> = {}): Signal => ({
  videoId: '7500000000000000001',
  kind: 'video',
  author: 'some.one',
  caption: 'A thing #haul',
  hashtags: ['haul'],
  mentions: [],
  carts: [],
  source: 'tap',
  surface: 'feed',
  ...more,
});
