import { useMemo } from 'preact/hooks';
import type { HistoryDay } from '../../../trends/ranking';
import type { SalesEvent } from '../../../trends/sales-calendar';
import { useWords, type Words } from '../../words';
import { Chart, type ChartProps } from '../chart/chart';
import type { ChartSpan } from '../chart/chart-lines';
import { SalesMarks } from '../evidence/sales-marks';
import { MethodLink } from '../method/method-link';
import type { DaySpan } from './day-range';
import { ShareTable } from './share-table';
import { StageRuns, stageRuns } from './stage-runs';

const toneOf = (stage: string) => (stage === 'dormant' || stage === 'watching' ? 'quiet' : stage);

interface ShareChartProps extends Pick<ChartProps, 'height' | 'syncKey' | 'picture' | 'emptyText'> {
  /** Of the days of `span` alone. */
  history: HistoryDay[];
  events: SalesEvent[];
  span: DaySpan;
}

/** Share of the product videos, day by day: its error a band, its stages shades, sales events hatched; gaps stay gaps. */
export function ShareChart({ history, events: all, span, ...chart }: ShareChartProps) {
  const words = useWords();
  const { say, format } = words;
  const events = useMemo(() => all.filter((event) => touches(event, span)), [all, span]);
  const drawn = useMemo(() => drawingOf(history, events, words), [history, events, words]);
  const highest = history.reduce<HistoryDay | undefined>((a, b) => (a && a.level >= b.level ? a : b), undefined);
  const high = highest && { share: format.share(highest.level), day: format.day(highest.day) };
  return (
    <Chart
      {...{ ...chart, ...drawn, ...span }}
      title={say('chart.title')}
      mark={<MethodLink topic="share" />}
      valueText={format.share}
      restText={high && drawn.lines.length > 0 ? say('chart.high', high) : undefined}
      pointText={(day) => pointText(history, events, day, words)}
      above={
        <>
          <SalesMarks events={events} span={span} />
          <StageRuns history={history} span={span} />
        </>
      }
    >
      {history.length > 0 && <ShareTable history={history} events={all} />}
    </Chart>
  );
}

const touches = ({ firstDay, lastDay }: SalesEvent, span: DaySpan) =>
  lastDay >= span.firstDay && firstDay <= span.lastDay;

/** One day is no line yet. */
function drawingOf(history: HistoryDay[], events: SalesEvent[], { say, sayName }: Words) {
  const points = history.map(({ day, level, low, high }) => ({ day, value: level, low, high }));
  const line = { name: say('chart.share'), tone: toneOf(history.at(-1)?.stage ?? 'steady'), points };
  return {
    lines: points.length > 1 ? [line] : [],
    shades: stageRuns(history).map(
      ({ stage, ...run }): ChartSpan => ({ ...run, name: say(`stage.${stage}`), tone: toneOf(stage) }),
    ),
    marks: events.map(({ event, ...days }): ChartSpan => ({ ...days, name: sayName('event', event), tone: 'ink-3' })),
  };
}

/** "3 May: 1.2 % (1 % to 1.5 %) · Fading · Black Friday" */
function pointText(history: HistoryDay[], events: SalesEvent[], at: number, { say, sayName, format }: Words): string {
  const point = history.find(({ day }) => day === at);
  if (!point) return '';
  const sale = events.find(({ firstDay, lastDay }) => firstDay <= at && lastDay >= at);
  const share = {
    ...{ day: format.day(at), share: format.share(point.level) },
    ...{ low: format.share(point.low), high: format.share(point.high) },
  };
  return [say('chart.point', share), say(`stage.${point.stage}`), sale && sayName('event', sale.event)]
    .filter(Boolean)
    .join(' · ');
}
