import type { HistoryDay } from '../../../trends/ranking';
import type { SalesEvent } from '../../../trends/sales-calendar';
import { useWords } from '../../words';
import { TableBehind } from '../chart/chart-table';
import { SalesTable } from '../evidence/sales-table';

/** The chart for those who cannot see it, or want the figures; latest day first. */
export function ShareTable({ history, events }: { history: HistoryDay[]; events: SalesEvent[] }) {
  const { say, format } = useWords();
  return (
    <TableBehind>
      {() => (
        <>
          <SalesTable events={events} />
          <table>
            <thead>
              <tr>
                <th scope="col">{say('chart.day')}</th>
                <th scope="col">{say('chart.seen')}</th>
                <th scope="col">{say('chart.products')}</th>
                <th scope="col">{say('chart.share')}</th>
                <th scope="col">{say('chart.stage')}</th>
                <th scope="col">{say('item.score')}</th>
              </tr>
            </thead>
            <tbody>
              {history.toReversed().map(({ day, k, n, level, low, high, stage, score }) => (
                <tr key={day}>
                  <th scope="row">{format.day(day)}</th>
                  <td>{format.number(k)}</td>
                  <td>{format.number(n)}</td>
                  <td title={say('chart.range', { low: format.share(low), high: format.share(high) })}>
                    {format.share(level)}
                  </td>
                  <td>{say(`stage.${stage}`)}</td>
                  <td>{score === undefined ? '–' : format.number(score)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </TableBehind>
  );
}
