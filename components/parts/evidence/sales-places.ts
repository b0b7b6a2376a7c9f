import type { SalesEvent } from '../../../trends/sales-calendar';

/** Where an event and its name stand on a chart, in percent of its width. */
export interface SalesPlace {
  event: SalesEvent;
  from: number;
  to: number;
  /** The room that its name has; near the chart's end the name ends with its event. */
  name: { from: number; to: number; isAtEnd: boolean };
}

/** From here on a name would run out of the chart. */
const farRight = 60;

/** The events that touch the days of a chart, both included; `events` by their first day. */
export function salesPlaces(events: SalesEvent[], firstDay: number, lastDay: number): SalesPlace[] {
  const at = (day: number) =>
    (Math.min(Math.max(day - firstDay, 0), lastDay - firstDay + 1) / (lastDay - firstDay + 1)) * 100;
  const spans = events
    .filter((event) => event.lastDay >= firstDay && event.firstDay <= lastDay)
    .map((event) => ({ event, from: at(event.firstDay), to: at(event.lastDay + 1) }));
  return spans.map((span, index) => ({ ...span, name: roomFor(span, spans[index - 1], spans[index + 1]) }));
}

type Span = Pick<SalesPlace, 'from' | 'to'>;

const isAtEnd = ({ from }: Span) => from > farRight;

/** From an event to the next one; where the next one's name comes towards it, they share the room between. */
function roomFor(span: Span, before?: Span, after?: Span): SalesPlace['name'] {
  if (!isAtEnd(span)) {
    const to = after === undefined ? 100 : isAtEnd(after) ? (span.to + after.from) / 2 : after.from;
    return { from: span.from, to, isAtEnd: false };
  }
  const from = before === undefined ? 0 : isAtEnd(before) ? before.to : (before.to + span.from) / 2;
  return { from: Math.min(from, span.to), to: span.to, isAtEnd: true };
}
