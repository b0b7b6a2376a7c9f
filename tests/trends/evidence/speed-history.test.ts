import { expect, test } from 'vitest';
import { speedHistory } from '../../../trends/evidence/speed-history';
import type { WatchedVideo } from '../../../trends/evidence/video-speed';

const hour = 3_600_000;
const day = 20_000;
const noon = (at: number) => new Date(1970, 0, 1 + at, 12).getTime();

/** Looks at a video that was uploaded a day before `day`: hours after noon of `day`, and views. */
const video = (...looks: [hours: number, views: number][]): WatchedVideo => ({
  uploadedAt: noon(day - 1),
  looks: looks.map(([hours, views]) => ({ seenAt: noon(day) + hours * hour, views })),
});

test('a video that was looked at once says nothing, and neither do two looks of one sitting', () => {
  expect(speedHistory([video([0, 100])])).toEqual([]);
  expect(speedHistory([video([0, 100], [2, 900])])).toEqual([]);
});

test('a second look counts on its own day, as views per hour between the two', () => {
  const [only, ...more] = speedHistory([video([0, 1_000], [24, 2_000])]);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ day: day + 1, videos: 1 });
  // 1,000 views from an age of 24 hours to 48, falling as 1 ÷ age: 1,000 ÷ (48 · ln 2).
  expect(only?.median).toBeCloseTo(1_000 / (48 * Math.log(2)), 0);
});

test('each later look has a point of its own, which later ones do not change', () => {
  const early = speedHistory([video([0, 1_000], [24, 2_000])]);
  const late = speedHistory([video([0, 1_000], [24, 2_000], [48, 2_100])]);
  expect(late.map((point) => point.day)).toEqual([day + 1, day + 2]);
  expect(late[0]).toEqual(early[0]);
  expect(late[1]?.median).toBeLessThan(early[0]?.median ?? 0);
});

test('a day has the middle of its videos, and a spread once there are four', () => {
  const videos = [100, 200, 300, 400].map((more) => video([0, 1_000], [24, 1_000 + more]));
  const [three] = speedHistory(videos.slice(0, 3));
  expect(three).not.toHaveProperty('low');
  const [four] = speedHistory(videos);
  expect(four?.videos).toBe(4);
  expect(four?.low).toBeLessThan(four?.median ?? 0);
  expect(four?.high).toBeGreaterThan(four?.median ?? 0);
});

test('a video that is looked at all day counts once that day', () => {
  const [point] = speedHistory([video([0, 1_000], [20, 1_800], [24, 2_000], [26, 2_050])]);
  expect(point?.videos).toBe(1);
});
