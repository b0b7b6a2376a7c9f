import type { CsvTable } from './read-csv';

/** Items whose real level is known for each day of the same span. */
export interface Panel {
  name: string;
  days: number;
  items: { name: string; levels: number[] }[];
}

/** Days that a truth looks back, and ahead. */
export const firstJudgedDay = 42;
export const daysAhead = 21;

export const isPanel = ({ rows }: CsvTable) => rows[0]?.[0] === 'item';

/** @throws where a level is no number, a row has another length, or the span is too short to judge anything. */
export function panelOf({ name, rows: [header = [], ...rows] }: CsvTable): Panel {
  const days = header.length - 1;
  if (days <= firstJudgedDay + daysAhead) throw new Error(`${name}: ${days} days are too few to judge a score by.`);
  const items = rows.map((row, index) => {
    if (row.length !== header.length)
      throw new Error(`${name}, row ${index + 1}: ${row.length - 1} days instead of ${days}.`);
    return {
      name: row[0] ?? '',
      levels: row.slice(1).map((text, day) => levelOf(text, `${name}, row ${index + 1}, day ${day}`)),
    };
  });
  // What never was there has no share to see.
  return { name: name.replace(/^panel_/, ''), days, items: items.filter(({ levels }) => Math.max(...levels) > 0) };
}

function levelOf(text: string, where: string): number {
  const level = Number(text);
  if (text.trim() === '' || !(level >= 0 && level < Number.POSITIVE_INFINITY))
    throw new Error(`${where}: "${text}" is no level.`);
  return level;
}
