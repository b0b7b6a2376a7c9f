import type { HistoryDay } from '../../trends/ranking';
import { useWords } from '../words';

/** Says the day under the pointer, else the highest one. */
export function ChartCaption({ history, day }: { history: HistoryDay[]; day?: number }) {
  const { say, format } = useWords();
  const highest = history.reduce<HistoryDay | undefined>((a, b) => (a && a.level >= b.level ? a : b), undefined);
  const pointed = history.find((one) => one.day === day);
  const at = pointed ?? highest;
  return (
    <figcaption>
      <h2>{say('chart.title')}</h2>
      {at && (
        <span class="quiet">
          {say(pointed ? 'chart.point' : 'chart.high', { share: format.share(at.level), day: format.day(at.day) })}
        </span>
      )}
    </figcaption>
  );
}
