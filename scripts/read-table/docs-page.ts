import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const docsPage = join(import.meta.dirname, '../../docs/reading.md');

export const readDocs = (): string => readFileSync(docsPage, 'utf8');

/** The page with `text` between the two marks of that name, which say by which command it is made. */
export function putBetween(page: string, name: string, text: string, command = 'npm run read:table'): string {
  const [start, end] = [`<!-- ${name}: made by ${command} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for the ${name}: ${start} … ${end}`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}
