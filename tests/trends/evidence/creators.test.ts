import { expect, test } from 'vitest';
import { type CreatorVideo, itemCreators } from '../../../trends/evidence/creators';

const video = (author: string, more: Partial<CreatorVideo> = {}): CreatorVideo => ({
  ...{ videoId: '7500000000000000001', author, hasCart: false, showsItem: true },
  ...more,
});

test('creators stand with their reach and cart use, most views first', () => {
  const creators = itemCreators([
    video('small', { views: 10, followers: 5 }),
    video('Big', { views: 500, hasCart: true }),
    video('big', { views: 700 }),
    video('unread'),
  ]);
  expect(creators.map(({ author, videos, views, cartShare }) => ({ author, videos, views, cartShare }))).toEqual([
    { author: 'Big', videos: 2, views: 1_200, cartShare: 0.5 },
    { author: 'small', videos: 1, views: 10, cartShare: 0 },
    { author: 'unread', videos: 1, views: undefined, cartShare: 0 },
  ]);
});

test('a breakout is measured against the creator’s own other videos, three at least', () => {
  const at = (viewsPerHourAtOneDay: number) => ({ viewsPerHourAtOneDay, viewsPerHour: 7 });
  const others = [100, 200, 300].map((speed) => video('a', { showsItem: false, ...at(speed) }));
  const both = [video('a', at(2_000)), video('a', at(30))];
  expect(itemCreators([...both, ...others])[0]).toMatchObject({ breakout: 10, viewsPerHour: 7 });
  expect(itemCreators([...both, ...others.slice(1)])[0]?.breakout).toBeUndefined();
});

test('one who never showed the item is none of its creators', () => {
  expect(itemCreators([video('b', { showsItem: false })])).toEqual([]);
});
