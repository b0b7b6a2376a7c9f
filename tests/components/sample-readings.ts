import type { FieldCounts, PageReading } from '../../components/parts/page-readings';
import { now, today } from './sample-market';

/** Made-up counts of made-up days. */
const fieldNames = 'author caption hashtags views likes comments shares saves uploadedAt carts'.split(' ');
const rare: Partial<Record<string, number>> = { hashtags: 0.7, saves: 0.9, carts: 0.08 };

interface Change {
  unread?: Record<string, number>;
  shapes?: string[];
  /** Fields that are not as they should be. */
  fields?: Record<string, FieldCounts>;
  unidentified?: number;
}

function reading(daysAgo: number, pageKind: string, found: number, change: Change = {}): PageReading {
  const { unread = {}, shapes = [], fields = {}, unidentified = 6 } = change;
  const read = found - unidentified - Object.values(unread).reduce((total, count) => total + count, 0);
  const split = (count: number) => {
    const [embedded, card] = [Math.round(count * 0.15), Math.round(count * 0.05)];
    return { tap: count - embedded - card, embedded, card };
  };
  const counts = fieldNames.map((name) => {
    const said = Math.round(read * (rare[name] ?? 1));
    return [name, fields[name] ?? { ...split(said), absent: read - said }] as const;
  });
  return {
    ...{ day: today - daysAgo, pageKind, found, read, unidentified, unread, shapes },
    ...{ bySource: split(read), fields: Object.fromEntries(counts), lastReadAt: now - 240_000 - daysAgo * 86_400_000 },
  };
}

export const sampleReadings: PageReading[] = [
  reading(0, 'foryou', 280),
  reading(0, 'tag', 142, { unread: { 'views-value': 4, 'row-shape': 1 } }),
  reading(0, 'profile', 36, { unread: { 'new-reason': 2 } }),
  reading(1, 'foryou', 610),
  reading(4, 'tag', 1204),
];

const unreadViews = (found: number): Change => ({
  unread: { 'views-notation': found / 10, 'row-shape': 3 },
  shapes: ['{id:string,desc:string,statsV3:{playCountText:string,diggCount:number},author:{uniqueId:string}}'],
  fields: { views: { tap: 4, unread: found - 20, absent: 10 }, saves: { absent: found - 12 } },
});

/** Much browsing on many kinds of page, and TikTok changed some of them on the way. */
export const brokenReadings: PageReading[] = Array.from({ length: 14 }, (_, daysAgo) => daysAgo).flatMap((daysAgo) => [
  reading(daysAgo, 'foryou', 1_280 + 37 * daysAgo),
  reading(daysAgo, 'tag', 640, daysAgo < 6 ? unreadViews(640) : {}),
  ...(daysAgo % 3 === 0 ? [reading(daysAgo, 'search', 84)] : []),
  reading(daysAgo, 'profile', 120, daysAgo < 2 ? { fields: { views: { absent: 114 }, carts: { absent: 114 } } } : {}),
  ...(daysAgo < 3 ? [reading(daysAgo, 'video', 24, { unread: { 'views-icon': 20 }, unidentified: 4 })] : []),
  ...(daysAgo === 0 ? [reading(0, 'a-kind-that-came-later', 12_480)] : []),
  ...(daysAgo === 1 ? [{ ...reading(1, 'explore', 60), fields: {} }] : []),
]);
