import { useMemo } from 'preact/hooks';
import type { HistoryDay } from '../../trends/ranking';
import type { SalesEvent } from '../../trends/sales-calendar';
import { useWords, type Words } from '../words';
import { Chart } from './chart/chart';
import type { ChartSpan } from './chart/chart-lines';
import { SalesMarks } from './evidence/sales-marks';
import { HistoryTable } from './history-table';
import { StageRuns, stageRuns } from './stage-runs';

const height = 124;

const toneOf = (stage: string) => (stage === 'dormant' || stage === 'watching' ? 'quiet' : stage);

interface HistoryChartProps {
  history: HistoryDay[];
  events: SalesEvent[];
}

/** Share of the product videos, day by day: its error a band, its stages shades, sales events hatched; gaps stay gaps. */
export function HistoryChart({ history, events }: HistoryChartProps) {
  const words = useWords();
  const { say, format } = words;
  const drawn = useMemo(() => drawingOf(history, events, words), [history, events, words]);
  const highest = history.reduce<HistoryDay | undefined>((a, b) => (a && a.level >= b.level ? a : b), undefined);
  return (
    <Chart
      {...drawn}
      title={say('chart.title')}
      height={height}
      valueText={format.share}
      restText={highest && say('chart.high', { share: format.share(highest.level), day: format.day(highest.day) })}
      pointText={(day) => pointText(history, events, day, words)}
      emptyText={say('chart.short')}
      above={
        <>
          <SalesMarks history={history} events={events} />
          <StageRuns history={history} />
        </>
      }
    >
      <HistoryTable history={history} events={events} />
    </Chart>
  );
}

/** One day is no line yet. */
function drawingOf(history: HistoryDay[], events: SalesEvent[], { say, sayName }: Words) {
  const points = history.map(({ day, level, low, high }) => ({ day, value: level, low, high }));
  return {
    lines: [
      {
        name: say('chart.share'),
        tone: toneOf(history.at(-1)?.stage ?? 'steady'),
        points: points.length > 1 ? points : [],
      },
    ],
    shades: stageRuns(history).map(
      ({ stage, ...run }): ChartSpan => ({ ...run, name: say(`stage.${stage}`), tone: toneOf(stage) }),
    ),
    marks: events.map(({ event, ...days }): ChartSpan => ({ ...days, name: sayName('event', event), tone: 'ink-3' })),
    firstDay: history[0]?.day ?? 0,
    lastDay: history.at(-1)?.day ?? 0,
  };
}

/** "3 May: 1.2 %, 1 % to 1.5 % · Fading · Black Friday" */
function pointText(history: HistoryDay[], events: SalesEvent[], at: number, { say, sayName, format }: Words): string {
  const point = history.find(({ day }) => day === at);
  if (!point) return '';
  const [share, low, high] = [point.level, point.low, point.high].map(format.share);
  const sale = events.find(({ firstDay, lastDay }) => firstDay <= at && lastDay >= at);
  const day = format.day(at);
  return [
    say('chart.point', { day, share: `${share}`, low: `${low}`, high: `${high}` }),
    say(`stage.${point.stage}`),
    sale && sayName('event', sale.event),
  ]
    .filter(Boolean)
    .join(' · ');
}
