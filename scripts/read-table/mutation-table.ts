import { type MutationRow, mutationRows } from '../read/mutation-rows';
import { markdown } from './tables';

/** What is still read of the saved pages after each change to them, added up over the pages. */
export async function mutationTable(folder: string): Promise<string> {
  const byName = Map.groupBy(await mutationRows(folder), ({ mutation }) => mutation);
  const rows = [...byName].map(([name, pages]) => [name, ...sumOf(pages)]);
  const total = ['all', ...sumOf([...byName.values()].flat())];
  return markdown(['change', 'pages', 'ids left', 'found', 'nameless', 'wrong'], [...rows, total]);
}

function sumOf(pages: MutationRow[]): number[] {
  const sum = (numberOf: (row: MutationRow) => number) => pages.map(numberOf).reduce((a, b) => a + b, 0);
  const [left, found] = [sum(({ idsLeft }) => idsLeft), sum(({ found }) => found)];
  return [pages.length, left, found, sum(({ unidentified }) => unidentified), sum(({ wrong }) => wrong)];
}
