import type { HistoryDay } from '../../../trends/ranking';
import type { SalesEvent } from '../../../trends/sales-calendar';
import { useWords, type Words } from '../../words';
import { salesPlaces } from './sales-places';
import './sales-marks.css';

/** "27 Nov – 30 Nov", or the one day. */
export function eventDays({ firstDay, lastDay }: SalesEvent, { say, format }: Words): string {
  if (firstDay === lastDay) return format.day(firstDay);
  return say('sales.span', { first: format.day(firstDay), last: format.day(lastDay) });
}

/** Names the sales events that are hatched on the chart below; the table behind lists them. */
export function SalesMarks({ history, events }: { history: HistoryDay[]; events: SalesEvent[] }) {
  const { sayName } = useWords();
  const [first, last] = [history[0]?.day, history.at(-1)?.day];
  if (first === undefined || last === undefined || first === last) return null;
  const places = salesPlaces(events, first, last);
  if (places.length === 0) return null;
  return (
    <div class="sales" aria-hidden="true">
      {places.map(({ event, name }) => (
        <span
          key={`${event.event} ${event.firstDay}`}
          class={name.isAtEnd ? 'at-end' : ''}
          style={{ left: `${name.from}%`, width: `${name.to - name.from}%` }}
        >
          <span class="cut">{sayName('event', event.event)}</span>
        </span>
      ))}
    </div>
  );
}
