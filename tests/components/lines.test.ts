import { expect, test } from 'vitest';
import { stageRuns } from '../../components/parts/history/stage-runs';
import { linePieces } from '../../components/parts/line-pieces';
import type { HistoryDay } from '../../trends/ranking';

const on = (day: number, stage: HistoryDay['stage'] = 'steady'): HistoryDay => ({
  ...{ day, stage, level: 0.02, low: 0.01, high: 0.03, k: 1, n: 50 },
});

test('a free weekend joins, a longer absence is a gap', () => {
  expect(linePieces([1, 2, 5, 9, 10].map((day) => on(day))).map((piece) => piece.map(({ day }) => day))).toEqual([
    [1, 2, 5],
    [9, 10],
  ]);
  expect(linePieces([])).toEqual([]);
});

test('neighbouring days of one stage are one run', () => {
  expect(stageRuns([on(1, 'rising'), on(2, 'rising'), on(9, 'fading')])).toEqual([
    { stage: 'rising', firstDay: 1, lastDay: 2 },
    { stage: 'fading', firstDay: 9, lastDay: 9 },
  ]);
});
