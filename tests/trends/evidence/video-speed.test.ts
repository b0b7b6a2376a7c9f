import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  speedAtOneDay,
  speedOfItem,
  speedOfVideo,
  tellingLooks,
  type WatchedVideo,
} from '../../../trends/evidence/video-speed';

const hour = 3_600_000;
const uploadedAt = Date.UTC(2026, 10, 1);
const video = (...looks: [ageHours: number, views: number, step?: number][]): WatchedVideo => ({
  uploadedAt,
  looks: looks.map(([age, views, step]) => ({ seenAt: uploadedAt + age * hour, views, step })),
});
const at = (ageHours: number) => uploadedAt + ageHours * hour;

describe('views per hour of a video', () => {
  it('are estimated from age after one look', () => {
    const speed = speedOfVideo(video([48, 10_000]), at(48));
    expect(speed).toMatchObject({ kind: 'estimate', lookedAt: at(48) });
    expect(speed?.nextDay).toBeCloseTo(10_000 * (1.5 ** 0.4 - 1), 6);
    expect(speed?.viewsPerHour).toBeCloseTo((0.4 * 10_000) / 48, 2);
  });

  it('are observed between two looks', () => {
    const speed = speedOfVideo(video([50, 20_000], [100, 26_000]), at(100));
    expect(speed?.kind).toBe('observed');
    expect(speed?.viewsPerHour).toBeCloseTo(6_000 / (100 * Math.log(2)), 2);
    expect(speed?.nextDay).toBeCloseTo((6_000 * Math.log(1.24)) / Math.log(2), 2);
  });

  it('follow the fall of the rate between three looks, half-way towards the usual one', () => {
    const speed = speedOfVideo(video([24, 10_000], [48, 14_000], [96, 18_000]), at(96));
    const decay = (-Math.log(4_000 / 48 / (4_000 / 24)) / Math.log(72 / 36) + 1.3) / 2;
    expect(speed?.nextDay).toBeCloseTo((4_000 / 48) * 24 * (108 / 72) ** -decay, 2);
    expect(speed?.viewsPerHour).toBeCloseTo((4_000 / 48) * (96 / 72) ** -decay, 2);
  });

  it('sink as time goes on without another look', () => {
    const looks = video([50, 20_000], [100, 26_000]);
    expect(speedOfVideo(looks, at(300))?.viewsPerHour).toBeCloseTo(6_000 / (300 * Math.log(2)), 2);
    expect(speedOfVideo(looks, at(10))).toEqual(speedOfVideo(looks, at(100)));
  });

  it('are not zero where rounding hides what was added', () => {
    const speed = speedOfVideo(video([600, 1_200_000, 100_000], [624, 1_200_000, 100_000]), at(624));
    expect(speed?.kind).toBe('observed');
    const usual = 1_200_000 * ((648 / 624) ** 0.4 - 1);
    expect(speed?.nextDay).toBeGreaterThan(0);
    expect(speed?.nextDay).toBeLessThanOrEqual(usual);
  });

  it('are next to nothing where equal counts are exact: a dead video has no speed', () => {
    const dead = speedOfVideo(video([600, 1_200_000], [624, 1_200_000]), at(624));
    expect(dead?.nextDay).toBeLessThan(2);
    expect(speedOfVideo(video([624, 1_200_000]), at(624))?.nextDay).toBeGreaterThan(10_000);
  });

  it('lean on what is usual while the difference is no more than the rounding', () => {
    const step = 100_000;
    const [coarse, exact] = [step, undefined].map((one) =>
      speedOfVideo(video([600, 1_200_000, one], [624, 1_300_000, one]), at(624)),
    );
    const usual = 1_300_000 * ((648 / 624) ** 0.4 - 1);
    expect(coarse?.nextDay).toBeLessThan(exact?.nextDay ?? 0);
    expect(coarse?.nextDay).toBeGreaterThan(usual);
  });

  it('take views that were taken back for equal ones', () => {
    const nextDay = (views: number) => speedOfVideo(video([48, 5_000], [72, views]), at(72))?.nextDay;
    expect(nextDay(4_000)).toBeLessThan(2);
    expect(nextDay(4_000)).toBeGreaterThan(0);
  });

  it('are missing where no look is later than the upload, and nothing for a video without views', () => {
    expect(speedOfVideo(video([-2, 10]), at(5))).toBeUndefined();
    expect(speedOfVideo(video(), at(5))).toBeUndefined();
    expect(speedOfVideo(video([5, 0], [30, 0]), at(30))).toMatchObject({ viewsPerHour: 0, nextDay: 0 });
  });

  it('are finite and not negative, whatever the looks', () => {
    const look = fc.tuple(
      fc.double({ min: -5, max: 5_000, noNaN: true }),
      fc.integer({ min: 0, max: 1e9 }),
      fc.constantFrom(undefined, 1, 100, 100_000),
    );
    fc.assert(
      fc.property(fc.array(look, { maxLength: 8 }), fc.double({ min: 0, max: 6_000, noNaN: true }), (looks, age) => {
        const speed = speedOfVideo(video(...looks), at(age));
        for (const value of speed ? [speed.viewsPerHour, speed.nextDay] : [])
          expect(Number.isFinite(value) && value >= 0).toBe(true);
      }),
    );
  });

  it('take looks of one sitting together', () => {
    const aged = [10, 30, 30.2, 54, 54.1].map((ageHours) => ({ ageHours, views: 1 }));
    expect(tellingLooks(aged).map(({ ageHours }) => ageHours)).toEqual([10, 30.2, 54.1]);
    expect(tellingLooks(aged.slice(3)).map(({ ageHours }) => ageHours)).toEqual([54, 54.1]);
  });
});

describe('views per hour of an item', () => {
  it('are the middle of its re-observed videos, with quartiles', () => {
    const grown = (added: number) => video([50, 20_000], [100, 20_000 + added]);
    const speed = speedOfItem([grown(1_000), grown(9_000), grown(2_000), video([100, 5e6]), grown(4_000)], at(100));
    const perHour = (added: number) => added / (100 * Math.log(2));
    expect(speed?.videos).toBe(4);
    expect(speed?.median).toBeCloseTo(perHour(3_000), 2);
    expect(speed?.lowQuartile).toBeCloseTo(perHour(1_750), 2);
    expect(speed?.highQuartile).toBeCloseTo(perHour(5_250), 2);
  });

  it('are missing while nothing was looked at twice', () => {
    expect(speedOfItem([video([100, 5e6])], at(100))).toBeUndefined();
  });
});

it('videos that go as usual are equally fast at the age of one day, whatever their age', () => {
  const usual = (ageHours: number) => video([ageHours, 1_000 * ageHours ** 0.4]);
  const [young = 0, old = 0] = [usual(3), usual(900)].map(speedAtOneDay);
  expect(young).toBeCloseTo((0.4 * 1_000 * 24 ** 0.4) / 24, 2);
  expect(old).toBeCloseTo(young, 6);
  expect(speedAtOneDay(video())).toBeUndefined();
  expect(speedAtOneDay(video([-1, 5]))).toBeUndefined();
});
