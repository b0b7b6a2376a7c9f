import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { isWorth, spanOf } from '../../components/parts/history/day-range';
import { type HistoryProps, ItemHistory } from '../../components/parts/history/item-history';
import { speedLines } from '../../components/parts/history/speed-chart';
import { draw } from './draw';
import { sampleHistory } from './sample-history';
import { samplePage, today } from './sample-market';
import { wordsIn } from './words-in';

vi.mock('uplot', async () => ({ default: (await import('./uplot-stub')).StubPlot }));

const drawHistory = (change: Partial<HistoryProps> = {}) =>
  draw(<ItemHistory page={samplePage} name="Crystals" today={today} {...sampleHistory} {...change} />);
const days = (index: number) => {
  fireEvent.click(screen.getAllByText('The same as a table')[index] as HTMLElement);
  return screen.getAllByRole('row', { hidden: true }).slice(1);
};

test('a range is today and the days before it, but none before the history', () => {
  expect(spanOf(7, 100, 200)).toEqual({ firstDay: 194, lastDay: 200 });
  expect(spanOf(90, 150, 200)).toEqual({ firstDay: 150, lastDay: 200 });
  expect(spanOf('all', 100, 200)).toEqual({ firstDay: 100, lastDay: 200 });
});

test('a range that shows no more than a shorter one is not worth asking for', () => {
  expect(([7, 30, 90, 365, 'all'] as const).map((range) => isWorth(range, 160, 200))).toEqual([
    ...[true, true, true, false, false],
  ]);
  expect(isWorth('all', 0, 500)).toBe(true);
});

test('a shorter range shows fewer days, in the table too', () => {
  drawHistory();
  expect(screen.getByRole('button', { name: '90d' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('button', { name: 'All' }).hasAttribute('disabled')).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '7d' }));
  expect(days(0).map((row) => row.textContent?.slice(0, 6).trim())).toEqual([
    ...['10 May', '9 May', '8 May', '7 May', '6 May', '5 May', '4 May'].map((day) => expect.stringContaining(day)),
  ]);
});

test('surface and market can be chosen where there are several', () => {
  const onPlace = vi.fn();
  drawHistory({ onPlace, place: { surface: 'feed' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Market' }), { target: { value: 'ID' } });
  expect(onPlace).toHaveBeenLastCalledWith({ surface: 'feed', market: 'ID' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Where it was seen' }), { target: { value: '' } });
  expect(onPlace).toHaveBeenLastCalledWith({ surface: undefined });
});

test('where there is one place only, nothing is to be chosen', () => {
  drawHistory({ page: { ...samplePage, places: { surfaces: ['shelf'], markets: ['GB'] } } });
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('one place has its own history, and says how the item stands there', () => {
  const history = samplePage.history.slice(-3);
  drawHistory({ place: { market: 'ID' }, placeHistory: { history, events: [], item: { ...samplePage, score: 61 } } });
  expect(screen.getByText('Indonesia alone: Fading, score 61 ± 17')).toBeDefined();
  expect(days(0)).toHaveLength(3);
});

test('where it was never seen it says so instead of drawing a line at zero', () => {
  drawHistory({ place: { surface: 'feed' }, placeHistory: { history: [], events: [] } });
  expect(screen.getByText('Feed: it was never seen there.')).toBeDefined();
  expect(screen.getByText('It was never seen there.')).toBeDefined();
});

test('views per hour say over how many videos, and have no spread where they are few', () => {
  drawHistory();
  const rows = days(1).map(({ textContent }) => textContent);
  expect(rows[0]).toBe('9 May293–');
  expect(rows[1]).toMatch(/^8 May9\d+\d+ to \d+$/);
  expect(screen.getByText('9 May: 93 an hour · 2 videos')).toBeDefined();
});

test('a day of few videos is a point of its own, and no part of the line', () => {
  const few = { day: today - 1, median: 900, videos: 3 };
  const many = { day: today, median: 90, low: 40, high: 200, videos: 4 };
  expect(
    speedLines([few, many], wordsIn('en')).map(({ isScattered = false, points }) => [isScattered, points.length]),
  ).toEqual([
    [false, 1],
    [true, 1],
  ]);
  expect(speedLines([many], wordsIn('en'))).toHaveLength(1);
  expect(speedLines([], wordsIn('en'))).toEqual([]);
});

test.each([
  [undefined, 'Being read …'],
  ['failed' as const, /^This part could not be read/],
  [{ days: [], videos: 3, areAll: true }, /^No video was seen twice yet/],
])('views per hour that are not there say why', (speeds, words) => {
  drawHistory({ speeds });
  expect(within(screen.getByRole('region', { name: 'History' })).getByText(words)).toBeDefined();
});

test('a sample of very many videos is called one', () => {
  drawHistory({ speeds: { days: [], videos: 1_500, areAll: false } });
  expect(screen.getByText(/Counted over the 1,500 videos uploaded last\.$/)).toBeDefined();
});
