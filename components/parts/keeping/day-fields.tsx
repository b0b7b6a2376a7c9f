import { useState } from 'preact/hooks';
import { dayName } from '../../../trends/calendar';
import { useWords } from '../../words';

const dayMs = 86_400_000;

interface DayFieldsProps {
  today: number;
  onDays(days: { from?: number; to: number }): void;
}

/** From a day, or from the beginning, to a day. */
export function DayFields({ today, onDays }: DayFieldsProps) {
  const { say } = useWords();
  const [days, setDays] = useState<{ from?: number; to: number }>({ to: today });
  const change = (next: typeof days) => {
    setDays(next);
    onDays(next);
  };
  return (
    <div class="thing-actions">
      <label>
        {say('keeping.delete.from')}{' '}
        <input
          type="date"
          max={dayName(days.to)}
          onChange={({ currentTarget: { value } }) => change({ ...days, from: dayIn(value) })}
        />
      </label>
      <label>
        {say('keeping.delete.to')}{' '}
        <input
          type="date"
          value={dayName(days.to)}
          max={dayName(today)}
          onChange={({ currentTarget: { value } }) => change({ ...days, to: dayIn(value) ?? today })}
        />
      </label>
    </div>
  );
}

function dayIn(value: string): number | undefined {
  const at = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : at / dayMs;
}
