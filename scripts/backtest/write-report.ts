import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const place = resolve(import.meta.dirname, '../../docs/score.md');
/** Puts a report between its two marks, e.g. `<!-- backtest: … -->` and `<!-- /backtest -->`. */
export function writeReport(name: string, lines: string[]): void {
  const text = readFileSync(place, 'utf8');
  const begin = new RegExp(`<!-- ${name}: [^>]*-->`).exec(text);
  const from = begin ? begin.index + begin[0].length : -1;
  const to = text.indexOf(`<!-- /${name} -->`);
  if (from < 0 || to < from) throw new Error(`${place} has lost the marks of the report "${name}".`);
  writeFileSync(place, [text.slice(0, from), '', ...lines, '', text.slice(to)].join('\n'));
}
