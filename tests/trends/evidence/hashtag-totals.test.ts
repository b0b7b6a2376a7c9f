import { expect, test } from 'vitest';
import { disagreement, type HashtagLook, hashtagSpeed } from '../../../trends/evidence/hashtag-totals';

const dayMs = 86_400_000;
const start = 1_790_000_000_000;
const look = (day: number, views: number, viewsStep = 1): HashtagLook => ({
  seenAt: start + day * dayMs,
  views,
  viewsStep,
});

test('the speed is that between the last two looks, and the one before stands beside it', () => {
  expect(hashtagSpeed('popit', [look(0, 1_000), look(2, 3_000), look(3, 3_500)])).toEqual({
    ...{
      hashtag: 'popit',
      viewsPerDay: 500,
      viewsPerDayBefore: 1_000,
      error: 1,
      views: 3_500,
      looks: 3,
      lastSeenAt: start + 3 * dayMs,
    },
  });
});

test('equal readings of a rounded number are no standstill: an earlier look is taken', () => {
  const looks = [look(0, 1_000_000, 100_000), look(4, 1_400_000, 100_000), look(5, 1_400_000, 100_000)];
  const { viewsPerDay, error } = hashtagSpeed('popit', looks);
  expect([viewsPerDay, error]).toEqual([80_000, 20_000]);
});

test('one look, looks of one evening, or none say nothing of speed', () => {
  expect(hashtagSpeed('x', [look(0, 5)]).viewsPerDay).toBeUndefined();
  expect(hashtagSpeed('x', [look(0, 5), look(0.2, 9)]).viewsPerDay).toBeUndefined();
  expect(hashtagSpeed('x', [{ seenAt: start, videos: 7 }])).toMatchObject({ looks: 0, lastSeenAt: start });
});

test('a total that TikTok corrected downwards is no negative speed', () => {
  expect(hashtagSpeed('x', [look(0, 5_000), look(3, 4_000)]).viewsPerDay).toBe(0);
});

test('feed and hashtag disagree only where both are clear', () => {
  const slowing = hashtagSpeed('x', [look(0, 0), look(2, 10_000), look(4, 12_000)]);
  expect(disagreement(0.5, slowing)).toBe('feed-up-tag-down');
  expect(disagreement(0.05, slowing)).toBeUndefined();
  const quickening = hashtagSpeed('x', [look(0, 0), look(2, 2_000), look(4, 12_000)]);
  expect(disagreement(-0.5, quickening)).toBe('feed-down-tag-up');
  const rough = hashtagSpeed('x', [look(0, 0, 9_000), look(2, 10_000, 9_000), look(4, 22_000, 9_000)]);
  expect(disagreement(-0.5, rough)).toBeUndefined();
});
