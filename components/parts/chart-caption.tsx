import type { HistoryDay } from '../../trends/ranking';
import type { SalesEvent } from '../../trends/sales-calendar';
import { useWords } from '../words';

interface ChartCaptionProps {
  history: HistoryDay[];
  events: SalesEvent[];
  day?: number;
}

/** Says the day under the pointer, else the highest one. */
export function ChartCaption({ history, events, day }: ChartCaptionProps) {
  const { say, sayName, format } = useWords();
  const highest = history.reduce<HistoryDay | undefined>((a, b) => (a && a.level >= b.level ? a : b), undefined);
  const pointed = history.find((one) => one.day === day);
  const at = pointed ?? highest;
  const sale = pointed && events.find(({ firstDay, lastDay }) => firstDay <= pointed.day && lastDay >= pointed.day);
  return (
    <figcaption>
      <h2>{say('chart.title')}</h2>
      {at && (
        <span class="quiet">
          {say(pointed ? 'chart.point' : 'chart.high', { share: format.share(at.level), day: format.day(at.day) })}
          {sale && ` · ${sayName('event', sale.event)}`}
        </span>
      )}
    </figcaption>
  );
}
