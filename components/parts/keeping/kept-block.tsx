import { useWords } from '../../words';

const spans = [90, 180, 400, 800] as const;
const tables = ['videos', 'observations', 'sightings', 'products', 'buckets', 'items'] as const;

export interface KeptBlockProps {
  keptDays: number | 'all';
  /** Missing until it was measured. */
  space?: { bytes?: number; mostBytes?: number; rows: Record<string, number> };
  onKeptDays(keptDays: number | 'all'): void;
}

/** How long what was seen stays, and how much room it takes. */
export function KeptBlock({ keptDays, space, onKeptDays }: KeptBlockProps) {
  const { say, format } = useWords();
  const choices = [...new Set([...spans, ...(keptDays === 'all' ? [] : [keptDays])])].toSorted((a, b) => a - b);
  return (
    <section class="block">
      <h2>{say('keeping.kept')}</h2>
      <label>
        {say('keeping.kept.label')}{' '}
        <select
          class="select"
          value={String(keptDays)}
          onChange={({ currentTarget: { value } }) => onKeptDays(value === 'all' ? value : Number(value))}
        >
          {choices.map((days) => (
            <option key={days} value={String(days)}>
              {say('keeping.kept.days', { count: days })}
            </option>
          ))}
          <option value="all">{say('keeping.kept.all')}</option>
        </select>
      </label>
      <p class="quiet">{say('keeping.kept.hint')}</p>
      {/* What is not measured yet has its place already. */}
      <p>{space?.bytes === undefined ? '\u00a0' : say('keeping.space', { used: format.bytes(space.bytes) })}</p>
      <dl>
        {tables.map((table) => (
          <div key={table}>
            <dt>{say(`keeping.table.${table}`)}</dt>
            <dd>{space && format.number(space.rows[table] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
