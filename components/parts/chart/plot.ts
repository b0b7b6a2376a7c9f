import type uPlot from 'uplot';
import { type ChartLine, type ChartSpan, chartColumns, columnsOfLine, highestValue } from './chart-lines';
import { hatchSpans, shadeSpans } from './chart-spans';

/** The library's chart, for those who may not import it; its own types forget that a pointer can move others along. */
export type Plot = uPlot & { setCursor(place: { left: number; top: number }, fire: boolean, publish: boolean): void };

export interface Drawing {
  lines: ChartLine[];
  /** What the chart shows, both included. */
  firstDay: number;
  lastDay: number;
  shades?: ChartSpan[];
  marks?: ChartSpan[];
  valueText(value: number): string;
  dayText(day: number): string;
  /** Charts of one name move their pointers together. */
  syncKey?: string;
  onPoint?(day?: number): void;
}

export interface PlotSize {
  width: number;
  height: number;
}

const wholeDays = [1, 2, 7, 14, 28, 56, 112, 365];
/** Room for the figures at the left and the days below; what stands above and over a chart leaves the same (chart.css). */
const room = { left: 40, below: 22 };

/**
 * A canvas knows no tokens, so the colours are asked of elements that do: of all at once and once a drawing, since each
 * question makes the browser lay the page out.
 */
function coloursOf(box: HTMLElement, tokens: string[]) {
  const known = new Map<string, string>();
  const ask = () => {
    const probe = document.createElement('div');
    for (const token of tokens) probe.appendChild(document.createElement('i')).style.color = `var(--${token})`;
    box.append(probe);
    for (const [at, token] of tokens.entries()) known.set(token, getComputedStyle(probe.children[at] as Element).color);
    probe.remove();
  };
  const colour = (token: string): string => {
    if (known.size === 0) ask();
    return known.get(token) ?? 'currentcolor';
  };
  return { colour, ask };
}

const faded = (colour: string) => colour.replace('rgb(', 'rgba(').replace(')', ', 0.2)');

function seriesOf({ tone, dashes, isScattered }: ChartLine, colour: (token: string) => string): uPlot.Series[] {
  const stroke = () => colour(tone);
  const hidden: uPlot.Series = { width: 0, points: { show: false } };
  const line = isScattered ? { width: 0, paths: () => null } : { width: 2, dash: dashes };
  const points = { size: 5, fill: stroke, ...(isScattered && { show: true }) };
  return [{ ...line, stroke, points }, hidden, hidden];
}

/** A point of its own for each line under the pointer; the bounds of its band have one that is not shown. */
function pointerOf(_: uPlot, series: number): HTMLElement {
  const point = document.createElement('div');
  point.hidden = (series - 1) % columnsOfLine !== 0;
  return point;
}

function chartOptions(drawing: Drawing, box: HTMLElement, size: PlotSize): uPlot.Options {
  const { lines, firstDay, lastDay, shades = [], marks = [], valueText, dayText, syncKey, onPoint } = drawing;
  const tones = [...lines, ...shades, ...marks].map(({ tone }) => tone);
  const { colour, ask } = coloursOf(box, [...new Set(['line', 'ink-2', ...tones])]);
  const [none, grid] = [{ show: false }, { stroke: () => colour('line'), width: 1 }];
  const axis = { ticks: none, stroke: () => colour('ink-2'), font: `11px ${getComputedStyle(box).fontFamily}`, gap: 4 };
  return {
    ...{ ...size, legend: none, padding: [2, 24, 0, 0] },
    cursor: {
      ...{ x: true, y: false, drag: { x: false, y: false }, points: { show: pointerOf } },
      ...(syncKey && { sync: { key: syncKey, scales: ['x', null] } }),
    },
    scales: {
      x: { time: false, range: [firstDay - 0.5, lastDay + 0.5] },
      y: { range: [0, highestValue(lines) * 1.05 || 1] },
    },
    axes: [
      { ...axis, size: room.below, space: 72, incrs: wholeDays, grid: none, values: (_, days) => days.map(dayText) },
      { ...axis, size: room.left, space: 32, grid, values: (_, values) => values.map(valueText) },
    ],
    series: [{}, ...lines.flatMap((line) => seriesOf(line, colour))],
    bands: lines.map(({ tone }, at) => ({
      series: [columnsOfLine * at + 3, columnsOfLine * at + 2],
      fill: () => faded(colour(tone)),
    })),
    hooks: {
      drawClear: [ask, (plot) => shadeSpans(plot, shades, colour), (plot) => hatchSpans(plot, marks, colour)],
      setCursor: [({ cursor, data }) => onPoint?.(cursor.idx == null ? undefined : data[0][cursor.idx])],
    },
  };
}

/**
 * Draws into `box`. The library comes with the first chart, and this is the only file that knows it; who gave up while
 * it came gets none.
 */
export async function drawPlot(
  box: HTMLElement,
  drawing: Drawing,
  size: PlotSize,
  signal?: AbortSignal,
): Promise<Plot | undefined> {
  const { default: Plot } = await import('uplot');
  if (signal?.aborted) return undefined;
  return new Plot(chartOptions(drawing, box, size), chartColumns(drawing.lines) as uPlot.AlignedData, box);
}
