import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Chart, type ChartProps } from '../../../components/parts/chart/chart';
import { ChartTable } from '../../../components/parts/chart/chart-table';
import { draw } from '../draw';

vi.mock('uplot', async () => ({ default: (await import('../uplot-stub')).StubPlot }));

const day = 20_000; // 2024-10-04
const lines = [
  { name: 'Crystals', tone: 'fading', points: [0, 1, 7].map((at) => ({ day: day + at, value: at + 1 })) },
  { name: 'Lash serum', tone: 'rising', points: [{ day: day + 1, value: 9, low: 8, high: 10 }] },
];
const valueText = (value: number) => `${value} %`;

const drawChart = (change: Partial<ChartProps> = {}) =>
  draw(
    <Chart
      {...{ title: 'Shares', height: 100, lines, valueText, firstDay: day, lastDay: day + 7, emptyText: 'Nothing yet' }}
      {...change}
    >
      <ChartTable lines={lines} valueText={valueText} />
    </Chart>,
  );
const plot = () => screen.getByRole('application', { name: /^Shares: a chart/ });
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(plot(), { key });
};
const said = () => screen.getByRole('status').textContent;

test('arrow keys move from day to day, and each day is said with the value of every line', () => {
  drawChart();
  press('Home');
  expect(said()).toBe('4 Oct: Crystals 1 % · Lash serum nothing seen');
  press('ArrowRight');
  expect(said()).toBe('5 Oct: Crystals 2 % · Lash serum 9 %');
  press('ArrowRight', 'ArrowRight');
  expect(said()).toBe('11 Oct: Crystals 8 % · Lash serum nothing seen');
  press('PageUp');
  expect(said()).toBe('4 Oct: Crystals 1 % · Lash serum nothing seen');
});

test('the first key starts at the latest day', () => {
  drawChart();
  press('ArrowLeft');
  expect(said()).toMatch(/^11 Oct/);
});

test('other keys are left to the page', () => {
  drawChart();
  expect(fireEvent.keyDown(plot(), { key: 'Tab' })).toBe(true);
  expect(fireEvent.keyDown(plot(), { key: 'End' })).toBe(false);
});

test('only the days that are shown can be reached', () => {
  drawChart({ firstDay: day + 1, lastDay: day + 6 });
  press('Home', 'ArrowLeft');
  expect(said()).toMatch(/^5 Oct/);
  press('End', 'ArrowRight');
  expect(said()).toMatch(/^5 Oct/);
});

test('without a line it says so, and nobody has to pass it by keyboard', () => {
  drawChart({ lines: [] });
  expect(screen.getByText('Nothing yet')).toBeDefined();
  expect(plot().hasAttribute('tabindex')).toBe(false);
});

test('the table behind it is made when somebody opens it', () => {
  drawChart();
  expect(screen.queryByRole('table')).toBeNull();
  fireEvent.click(screen.getByText('The same as a table'));
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'DayCrystalsLash serum',
    '11 Oct8 %–',
    '5 Oct2 %9 %',
    '4 Oct1 %–',
  ]);
});
