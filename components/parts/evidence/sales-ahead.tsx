import type { SalesEvent } from '../../../trends/sales-calendar';
import { useWords } from '../../words';
import { MethodLink } from '../method/method-link';
import { eventDays } from './sales-marks';

/** The next sales event after today (a local day): worth knowing before stocking up. */
export function SalesAhead({ events, today }: { events: SalesEvent[]; today: number }) {
  const words = useWords();
  const next = events.find(({ firstDay }) => firstDay > today);
  if (!next) return null;
  const event = words.sayName('event', next.event);
  return (
    <p class="quiet">
      {words.say('sales.ahead', { event, days: eventDays(next, words) })} <MethodLink topic="sales" />
    </p>
  );
}
