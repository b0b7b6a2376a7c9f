import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const place = resolve(import.meta.dirname, '../../docs/score.md');
const [begin, end] = ['<!-- backtest: written by `npm run backtest -- FOLDER --write` -->', '<!-- /backtest -->'];

/** Puts the report between its two marks. */
export function writeReport(lines: string[]): void {
  const text = readFileSync(place, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${place} has lost the marks of the report.`);
  writeFileSync(place, [text.slice(0, from + begin.length), '', ...lines, '', text.slice(to)].join('\n'));
}
