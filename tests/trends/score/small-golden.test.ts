import { expect, it } from 'vitest';
import { replayAll } from '../../../trends/history';
import { evaluate } from '../../../trends/score/evaluate';

/** Made up: a rare thing becomes a fad for a week and falls back, while the person browses when they like. */
const days = [
  [0, 1, 40],
  [1, 0, 35],
  [3, 2, 120],
  [4, 0, 30],
  [7, 1, 60],
  [8, 0, 25],
  [10, 2, 90],
  [14, 6, 110],
  [15, 9, 80],
  [16, 5, 45],
  [18, 12, 150],
  [20, 7, 60],
  [24, 3, 100],
  [25, 1, 70],
  [27, 1, 130],
  [30, 0, 90],
  [33, 1, 110],
].map(([day = 0, k = 0, n = 0]) => ({ day, k, n }));

const after = (day: number, moment = day) => {
  const { item, exposure } = replayAll(days.filter((one) => one.day <= day));
  return item && evaluate(item, exposure, moment);
};

it.each([
  [3, 3, 'steady', 54, 0.078751, 15.25686] as const,
  [10, 10, 'steady', 53, 0.077072, 11.66896] as const,
  [14, 14, 'steady', 61, 0.445195, 9.64566] as const,
  [15, 15, 'emerging', 73, 0.761411, 11.09972] as const,
  [18, 18, 'emerging', 72, 0.71211, 10.49476] as const,
  [18, 19, 'emerging', 69, 0.611138, 10.22322] as const,
  [20, 20, 'emerging', 69, 0.5854, 10.08217] as const,
  [24, 24, 'steady', 57, 0.138477, 10.91782] as const,
  [27, 27, 'fading', 38, -0.382395, 20.8422] as const,
  [33, 33, 'fading', 15, -0.756358, 19.77608] as const,
  [33, 60, 'watching', 50, -0.084855, 20.322] as const,
])('after day %i, seen on day %i: %s, score %i', (day, moment, stage, score, now, band) => {
  const evaluation = after(day, moment);
  expect(evaluation).toMatchObject({ stage, score });
  expect(evaluation?.now).toBeCloseTo(now, 5);
  expect(evaluation?.band).toBeCloseTo(band, 4);
});
