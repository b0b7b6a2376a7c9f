import { expect, it } from 'vitest';
import { lastLine, replay, replayAll } from '../../trends/history';

const days = [0, 1, 2, 5, 6, 9, 10, 14, 15, 20].map((day, at) => ({ day, k: at < 3 ? 0 : at % 4, n: 30 + at }));

it('has one point a browsing day, with the counts of that day', () => {
  const history = replay(days);
  expect(history.map(({ day, k, n }) => ({ day, k, n }))).toEqual(days);
  for (const { low, level, high } of history) expect(low < level && level < high).toBe(true);
});

it('leaves out days without product videos', () => {
  const idle = { day: 3, k: 0, n: 0 };
  expect(replay([...days.slice(0, 3), idle, ...days.slice(3)])).toEqual(replay(days));
});

it('gives no score before the first sighting, and hardly a level', () => {
  const [first] = replay(days);
  expect(first).toMatchObject({ stage: 'watching', score: undefined });
  expect(first?.level).toBeLessThan(0.01);
});

it('goes on from a standing as if it had seen all days', () => {
  const start = replayAll(days.slice(0, 6));
  expect(replay(days.slice(6), start)).toEqual(replay(days).slice(6));
});

it('draws the last 28 days as a line', () => {
  const history = replay([
    { day: 0, k: 1, n: 20 },
    { day: 1, k: 1, n: 20 },
    { day: 28, k: 1, n: 20 },
  ]);
  expect(lastLine(history, 28).map(({ day }) => day)).toEqual([1, 28]);
  expect(lastLine(history, 28)[1]).toEqual({ day: 28, level: history[2]?.level });
});
