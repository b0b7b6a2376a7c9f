import type { SalesEvent } from '../../../trends/sales-calendar';
import { useWords, type Words } from '../../words';
import type { DaySpan } from '../history/day-range';
import { salesPlaces } from './sales-places';
import './sales-marks.css';

/** "27 Nov – 30 Nov", or the one day. */
export function eventDays({ firstDay, lastDay }: SalesEvent, { say, format }: Words): string {
  if (firstDay === lastDay) return format.day(firstDay);
  return say('sales.span', { first: format.day(firstDay), last: format.day(lastDay) });
}

/** Names the sales events that are hatched on the chart below; the table behind lists them. */
export function SalesMarks({ events, span }: { events: SalesEvent[]; span: DaySpan }) {
  const { sayName } = useWords();
  const places = salesPlaces(events, span.firstDay, span.lastDay);
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
