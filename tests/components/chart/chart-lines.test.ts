import { expect, test } from 'vitest';
import {
  type ChartLine,
  type ChartPoint,
  chartColumns,
  chartDays,
  highestValue,
} from '../../../components/parts/chart/chart-lines';

const on = (day: number, value = 2): ChartPoint => ({ day, value, low: value - 1, high: value + 1 });
const line = (...points: ChartPoint[]): ChartLine => ({ name: 'Crystals', tone: 'rising', points });

test('a gap is an empty day of the chart, not a zero', () => {
  expect(chartColumns([line(on(1), on(2), on(9))])).toEqual([
    [1, 2, 3, 9],
    [2, 2, null, 2],
    [1, 1, null, 1],
    [3, 3, null, 3],
  ]);
});

test('a gap of one line breaks off that line alone, and the day of another is nothing of its own', () => {
  const [days, first, , , second] = chartColumns([line(on(1), on(9)), line(on(1), on(3), on(5))]);
  expect(days).toEqual([1, 2, 3, 5, 9]);
  expect(first).toEqual([2, null, null, null, 2]);
  expect(second).toEqual([2, undefined, 2, 2, undefined]);
});

test('where a point has no bounds the band breaks off and the line goes on', () => {
  const [, values, lows, highs] = chartColumns([line(on(1), { day: 2, value: 4 }, on(3))]);
  expect([values, lows, highs]).toEqual([
    [2, 4, 2],
    [1, null, 1],
    [3, null, 3],
  ]);
});

test('one can point at the days of all lines, and at none of the empty ones', () => {
  expect(chartDays([line(on(1), on(9)), line(on(1), on(3))])).toEqual([1, 3, 9]);
});

test('a wide band does not press the line flat', () => {
  expect(highestValue([line({ day: 1, value: 10, low: 0, high: 500 })])).toBe(16);
  expect(highestValue([line({ day: 1, value: 10, low: 9, high: 11 }, { day: 2, value: 12 })])).toBe(12);
  expect(highestValue([])).toBe(0);
});
