import { useMemo } from 'preact/hooks';
import { fewestForSpread, type SpeedDay } from '../../../trends/evidence/speed-history';
import { useWords, type Words } from '../../words';
import { Chart, type ChartProps } from '../chart/chart';
import type { ChartLine } from '../chart/chart-lines';
import { TableBehind } from '../chart/chart-table';
import { rateText } from '../evidence/figures';
import { MethodLink } from '../method/method-link';
import type { DaySpan } from './day-range';

interface SpeedChartProps extends Pick<ChartProps, 'height' | 'syncKey' | 'picture' | 'emptyText'> {
  /** Of the days of `span` alone. */
  days: SpeedDay[];
  span: DaySpan;
}

/** Views per hour, by the videos that were looked at again that day; the band where they are enough to have one. */
export function SpeedChart({ days, span, ...chart }: SpeedChartProps) {
  const words = useWords();
  const { say } = words;
  const lines = useMemo(() => speedLines(days, words), [days, words]);
  const valueText = useMemo(() => (rate: number) => rateText(rate, words.format), [words]);
  const last = days.at(-1);
  return (
    <Chart
      {...{ ...chart, ...span, lines, valueText }}
      title={say('speed.title')}
      mark={<MethodLink topic="speed" />}
      restText={last && pointText(last, words)}
      pointText={(at) =>
        pointText(
          days.find(({ day }) => day === at),
          words,
        )
      }
    >
      {days.length > 0 && <SpeedTable days={days} />}
    </Chart>
  );
}

/** What one or two videos did is shown, but no line makes a course of it. */
export function speedLines(days: SpeedDay[], { say }: Words): ChartLine[] {
  const points = days.map(({ median, ...day }) => ({ ...day, value: median }));
  const [many, few] = [points.filter(isMany), points.filter((point) => !isMany(point))];
  const lines: ChartLine[] = [
    { name: say('speed.title'), tone: 'accent', points: many },
    { name: say('speed.few', { count: fewestForSpread }), tone: 'ink-3', points: few, isScattered: true },
  ];
  return lines.filter((line) => line.points.length > 0);
}

const isMany = ({ videos }: { videos: number }) => videos >= fewestForSpread;

/** "3 May: 340 (118 to 1.2K) · 14 videos" */
function pointText(point: SpeedDay | undefined, { say, format }: Words): string {
  if (!point) return '';
  const { low, high, videos } = point;
  const rates = { day: format.day(point.day), rate: rateText(point.median, format) };
  const text =
    low === undefined || high === undefined
      ? say('speed.point.few', rates)
      : say('speed.point', { ...rates, low: rateText(low, format), high: rateText(high, format) });
  return `${text} · ${say('speed.videos', { count: videos })}`;
}

function SpeedTable({ days }: { days: SpeedDay[] }) {
  const { say, format } = useWords();
  const rate = (value?: number) => (value === undefined ? '–' : rateText(value, format));
  return (
    <TableBehind>
      {() => (
        <table aria-label={say('speed.title')}>
          <thead>
            <tr>
              <th scope="col">{say('chart.day')}</th>
              <th scope="col">{say('speed.again')}</th>
              <th scope="col">{say('speed.middle')}</th>
              <th scope="col" title={say('speed.fewest', { count: fewestForSpread })}>
                {say('speed.halfWithin')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, median, low, high, videos }) => (
              <tr key={day}>
                <th scope="row">{format.day(day)}</th>
                <td>{format.number(videos)}</td>
                <td>{rate(median)}</td>
                <td>{low === undefined ? '–' : say('chart.range', { low: rate(low), high: rate(high) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </TableBehind>
  );
}
