import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../words';
import { type ChartLine, chartDays } from './chart-lines';

interface ChartTableProps {
  lines: ChartLine[];
  valueText(value: number): string;
}

/** Several lines for those who cannot see them, or want the figures: a column a line, latest day first. */
export function ChartTable({ lines, valueText }: ChartTableProps) {
  const { say, format } = useWords();
  const byDay = lines.map(({ points }) => new Map(points.map((point) => [point.day, point])));
  return (
    <TableBehind>
      {() => (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('chart.day')}</th>
              {lines.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chartDays(lines)
              .toReversed()
              .map((day) => (
                <tr key={day}>
                  <th scope="row">{format.day(day)}</th>
                  {byDay.map((points, at) => (
                    <Cell key={lines[at]?.name} point={points.get(day)} valueText={valueText} />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </TableBehind>
  );
}

function Cell({ point, valueText }: Pick<ChartTableProps, 'valueText'> & { point?: ChartLine['points'][number] }) {
  const { say } = useWords();
  if (!point) return <td title={say('chart.nothing')}>–</td>;
  const { value, low, high } = point;
  const band =
    low === undefined || high === undefined
      ? undefined
      : say('chart.range', { low: valueText(low), high: valueText(high) });
  return <td title={band}>{valueText(value)}</td>;
}

/** A year has many rows: they are made when somebody opens them. */
export function TableBehind({ children }: { children(): ComponentChildren }) {
  const { say } = useWords();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by nature */}
      <summary class="quiet" onClick={() => setOpened(true)}>
        {say('chart.table')}
      </summary>
      {wasOpened && children()}
    </details>
  );
}
