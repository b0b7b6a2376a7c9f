import type { Figure } from '../figure';
import type { KeptEntry, KeptFigure } from './keep-figures';

/** What grows less than this over two powers of ten is called flat. */
const mostOfFlat = 1.3;
const smallestCompared = 10_000;

/** Each figure beside its bar. */
export function figureTable(entries: KeptEntry[]): string {
  const rows = entries.flatMap(({ date, load, figures }) =>
    figures.map(({ what, value, unit, limit, holds }) => [
      what,
      shown(value, unit),
      limit === undefined ? '–' : `≤ ${shown(limit, unit)}`,
      verdict(limit, holds),
      date,
      String(load),
    ]),
  );
  const machines = [...new Set(entries.map(({ machine }) => machine))].join('; ');
  return `${table(['what', 'measured', 'bar', '', 'on', 'load'], rows)}\n\nMachine: ${machines}.`;
}

const verdict = (limit: number | undefined, holds: boolean) => {
  if (limit === undefined) return '';
  return holds ? 'holds' : '**missing**';
};

/** What is measured at several sizes of the database, and whether it is flat. */
export function growthTable(figures: KeptFigure[]): string {
  const growths = figures.flatMap(({ growth }) => growth ?? []);
  const sizes = [...new Set(growths.flatMap(({ bySize }) => Object.keys(bySize).map(Number)))].toSorted(
    (a, b) => a - b,
  );
  const rows = growths.map(({ what, unit, bySize }) => [
    what,
    ...sizes.map((size) => (bySize[size] === undefined ? '' : shown(bySize[size], unit))),
    growthOf(bySize),
  ]);
  return table(['with so many observations', ...sizes.map((size) => size.toLocaleString('en')), ''], rows);
}

function growthOf(bySize: Record<number, number>): string {
  const sizes = Object.keys(bySize).map(Number);
  const [first, last] = [bySize[smallestCompared], bySize[Math.max(...sizes)]];
  if (first === undefined || last === undefined) return '';
  const growth = last / first;
  return growth <= mostOfFlat ? 'flat' : `grows ${growth.toFixed(1)} ×`;
}

function shown(value: number, unit: Figure['unit']): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const number = value.toLocaleString('en', { maximumFractionDigits: digits });
  return unit === 'ratio' ? number : `${number} ${unit}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
