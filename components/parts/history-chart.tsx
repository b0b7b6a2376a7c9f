import { useEffect, useRef, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import type { HistoryDay } from '../../trends/ranking';
import type { SalesEvent } from '../../trends/sales-calendar';
import { useWords, type Words } from '../words';
import { ChartCaption } from './chart-caption';
import { chartColumns } from './chart-columns';
import { SalesMarks } from './evidence/sales-marks';
import { HistoryTable } from './history-table';
import { StageRuns, stageRuns } from './stage-runs';
import './history-chart.css';

const height = 124;
/** Room for the figures at the left and the days below; the stage names above leave the same room (history-chart.css). */
const wholeDays = [1, 2, 7, 14, 28, 56, 112, 365];
const room = { left: 40, below: 22 };

/** A canvas knows no tokens, so the colour is asked of an element that does. */
function colourOf(element: HTMLElement, token: string): string {
  element.style.color = `var(--${token})`;
  const colour = getComputedStyle(element).color;
  element.style.color = '';
  return colour;
}

const faded = (colour: string) => colour.replace('rgb(', 'rgba(').replace(')', ', 0.2)');

const toneOf = (stage: string) => (stage === 'dormant' || stage === 'watching' ? 'quiet' : stage);

function shadeStages(plot: uPlot, history: HistoryDay[], colour: (token: string) => string): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.globalAlpha = 0.09;
  for (const { stage, firstDay, lastDay } of stageRuns(history)) {
    const [from, to] = [firstDay - 0.5, lastDay + 0.5].map((day) => plot.valToPos(day, 'x', true));
    if (from === undefined || to === undefined) continue;
    ctx.fillStyle = colour(toneOf(stage));
    ctx.fillRect(from, bbox.top, to - from, bbox.height);
  }
  ctx.restore();
}

interface Drawing {
  box: HTMLElement;
  history: HistoryDay[];
  format: Words['format'];
  onPoint(day?: number): void;
}

function chartOptions({ box, history, format, onPoint }: Drawing): uPlot.Options {
  const colour = (token: string) => colourOf(box, token);
  const tone = () => colour(toneOf(history.at(-1)?.stage ?? 'steady'));
  const [first, last] = [history[0]?.day ?? 0, history.at(-1)?.day ?? 0];
  // An item seen once has a band wider than the chart: the line decides how high it is.
  const most = Math.min(Math.max(...history.map(({ high }) => high)), 1.6 * Math.max(...history.map((d) => d.level)));
  const [none, lines] = [{ show: false }, { stroke: () => colour('line'), width: 1 }];
  const axis = { ticks: none, stroke: () => colour('ink-2'), font: `11px ${getComputedStyle(box).fontFamily}`, gap: 4 };
  const hidden: uPlot.Series = { width: 0, points: { show: false } };
  return {
    ...{ width: box.clientWidth, height, legend: { show: false }, padding: [2, 24, 0, 0] },
    cursor: { x: true, y: false, drag: { x: false, y: false } },
    scales: { x: { time: false, range: [first - 0.5, last + 0.5] }, y: { range: [0, most * 1.05] } },
    axes: [
      { ...axis, size: room.below, space: 72, incrs: wholeDays, grid: none, values: (_, days) => days.map(format.day) },
      { ...axis, size: room.left, space: 32, grid: lines, values: (_, shares) => shares.map(format.share) },
    ],
    series: [{}, { stroke: tone, width: 2, points: { size: 5, fill: tone } }, hidden, hidden],
    bands: [{ series: [3, 2], fill: () => faded(tone()) }],
    hooks: {
      drawClear: [(plot) => shadeStages(plot, history, colour)],
      setCursor: [({ cursor, data }) => onPoint(cursor.idx == null ? undefined : data[0][cursor.idx])],
    },
  };
}

/** The library comes only with the first chart; whoever left meanwhile gets none. */
async function drawChart(drawing: Drawing, signal: AbortSignal): Promise<void> {
  const { default: Plot } = await import('uplot');
  if (signal.aborted) return;
  const plot = new Plot(chartOptions(drawing), chartColumns(drawing.history), drawing.box);
  const resize = new ResizeObserver(() => plot.setSize({ width: drawing.box.clientWidth, height }));
  const redraw = () => plot.redraw(false);
  resize.observe(drawing.box);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
  signal.addEventListener('abort', () => {
    resize.disconnect();
    plot.destroy();
  });
}

/** Share of the product videos, day by day: its error a band, its stages shades, sales events hatched; gaps stay gaps. */
export function HistoryChart({ history, events }: { history: HistoryDay[]; events: SalesEvent[] }) {
  const { say, format } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState<number>();
  useEffect(() => {
    const stop = new AbortController();
    if (box.current && history.length > 1) {
      void drawChart({ box: box.current, history, format, onPoint: setPoint }, stop.signal);
    }
    return () => stop.abort();
  }, [history, format]);
  return (
    <figure class="chart">
      <ChartCaption history={history} events={events} day={point} />
      <StageRuns history={history} />
      <div class="marked">
        <SalesMarks history={history} events={events} />
        <div ref={box} class="plot" style={{ height: `${height}px` }} aria-hidden="true">
          {history.length < 2 && <p class="quiet">{say('chart.short')}</p>}
        </div>
      </div>
      <HistoryTable history={history} events={events} />
    </figure>
  );
}
