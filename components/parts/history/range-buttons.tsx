import { useWords } from '../../words';
import { isWorth, type Range, ranges } from './day-range';

interface RangeButtonsProps {
  range: Range;
  /** The first day of which anything is known. */
  since: number;
  today: number;
  onRange(range: Range): void;
}

/** How far back the charts reach; what would show no more than a shorter range cannot be chosen. */
export function RangeButtons({ range, since, today, onRange }: RangeButtonsProps) {
  const { say, format } = useWords();
  return (
    <fieldset class="ranges" aria-label={say('range.title')}>
      {ranges.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === range}
          disabled={one !== range && !isWorth(one, since, today)}
          title={isWorth(one, since, today) ? undefined : say('range.short', { day: format.day(since) })}
          onClick={() => onRange(one)}
        >
          {one === 'all' ? say('range.all') : format.days(one)}
        </button>
      ))}
    </fieldset>
  );
}
