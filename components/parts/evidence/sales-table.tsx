import type { SalesEvent } from '../../../trends/sales-calendar';
import { useWords } from '../../words';

/** The marks of the chart for those who cannot see them, and what comes after its last day. */
export function SalesTable({ events }: { events: SalesEvent[] }) {
  const { say, sayName, format } = useWords();
  if (events.length === 0) return null;
  return (
    <table aria-label={say('sales.title')}>
      <thead>
        <tr>
          <th scope="col">{say('sales.title')}</th>
          <th scope="col">{say('sales.from')}</th>
          <th scope="col">{say('sales.to')}</th>
        </tr>
      </thead>
      <tbody>
        {events.toReversed().map(({ event, firstDay, lastDay }) => (
          <tr key={`${event} ${firstDay}`}>
            <th scope="row">{sayName('event', event)}</th>
            <td>{format.day(firstDay)}</td>
            <td>{format.day(lastDay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
