import type { ChartLine } from './chart-lines';

/** Which line is which, by name, colour and dashes. */
export function ChartLegend({ lines }: { lines: ChartLine[] }) {
  return (
    <ul class="legend">
      {lines.map(({ name, tone, dashes }) => (
        <li key={name}>
          <svg viewBox="0 0 20 4" aria-hidden="true" style={{ color: `var(--${tone})` }}>
            <path d="M0 2h20" stroke="currentColor" stroke-width="2" stroke-dasharray={dashes?.join(' ')} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
