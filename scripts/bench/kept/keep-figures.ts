import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { putBetween } from '../../read-table/docs-page';
import type { Figure } from '../figure';
import { figureTable, growthTable } from './figure-tables';

const docs = join(import.meta.dirname, '../../../docs');
const [kept, page] = [join(docs, 'performance.json'), join(docs, 'performance.md')];
const command = 'npm run bench -- --keep';

/** What a ratio was made of is printed, and not kept. */
export type KeptFigure = Omit<Figure, 'from'>;

/** The figures of the last run of an entry. */
export interface KeptEntry {
  /** `2026-11-30` */
  date: string;
  machine: string;
  /** Jobs that wanted the machine meanwhile, over five minutes; the bench's own are two or three. */
  load: number;
  figures: KeptFigure[];
}

/** Puts the figures of an entry in place of its last ones, and makes the tables of the page anew, in that order. */
export function keepFigures(name: string, figures: Figure[], order: string[]): void {
  const entries: Record<string, KeptEntry> = JSON.parse(readFileSync(kept, 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  const load = Math.round(loadavg()[1] ?? 0);
  entries[name] = { date, machine: machine(), load, figures: figures.map(({ from: _from, ...figure }) => figure) };
  const inOrder = order.flatMap((of) => (entries[of] ? [[of, entries[of]] as const] : []));
  writeFileSync(kept, `${JSON.stringify(Object.fromEntries(inOrder), undefined, 2)}\n`);
  const all = inOrder.map(([, entry]) => entry);
  const text = putBetween(readFileSync(page, 'utf8'), 'figures', figureTable(all), command);
  writeFileSync(page, putBetween(text, 'growth', growthTable(all.flatMap((entry) => entry.figures)), command));
}

const machine = () =>
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
