import { dayName } from '../../../trends/calendar';
import type { DayRange } from '../../../trends/day-range';
import { useWords } from '../../words';

export type DaysAsked = 'all' | 7 | 28 | 90 | DayRange;

const lasts = [7, 28, 90] as const;

/** The days that are meant, `today` being the last of the last ones. */
export const daysMeant = (asked: DaysAsked, today: number): DayRange => {
  if (asked === 'all') return {};
  return typeof asked === 'number' ? { from: today - asked + 1, to: today } : asked;
};

interface DaysChoiceProps {
  asked: DaysAsked;
  today: number;
  onAsk(asked: DaysAsked): void;
}

export function DaysChoice({ asked, today, onAsk }: DaysChoiceProps) {
  const { say } = useWords();
  const own = typeof asked === 'object' ? asked : undefined;
  const choose = (value: string) => {
    const last = lasts.find((count) => String(count) === value);
    if (value === 'own') onAsk({ from: today - 27, to: today });
    else onAsk(last ?? 'all');
  };
  return (
    <div class="setting days">
      <label>
        {say('export.days')}
        <select
          class="select"
          value={own ? 'own' : String(asked)}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="all">{say('export.days.all')}</option>
          {lasts.map((count) => (
            <option key={count} value={count}>
              {say('export.days.last', { count })}
            </option>
          ))}
          <option value="own">{say('export.days.own')}</option>
        </select>
      </label>
      {own &&
        (['from', 'to'] as const).map((end) => (
          <label key={end}>
            {say(`export.${end}`)}
            <input
              type="date"
              class="select"
              value={own[end] === undefined ? '' : dayName(own[end])}
              min={end === 'to' && own.from !== undefined ? dayName(own.from) : undefined}
              max={end === 'from' && own.to !== undefined ? dayName(own.to) : undefined}
              onChange={({ currentTarget }) => onAsk({ ...own, [end]: dayIn(currentTarget.valueAsNumber) })}
            />
          </label>
        ))}
    </div>
  );
}

const millisecondsADay = 86_400_000;

/** A date field counts in midnights of Greenwich; an empty one is an open end. */
const dayIn = (value: number) => (Number.isFinite(value) ? value / millisecondsADay : undefined);
