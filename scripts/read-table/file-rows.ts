import { addTallies, type Comparison, compare, noTally, sumOf, type Tally } from './compare';
import { ourReading } from './our-reading';
import { plainWalk, type Truth } from './plain-walk';
import { type SavedFile, savedFiles } from './saved-files';

export const parts = ['videos', 'products', 'hashtags', 'profiles'] as const;
export type Part = (typeof parts)[number];

/** One file: what is in it beside what our readers found. */
export interface FileRow extends Record<Part, Comparison> {
  saved: SavedFile;
  truth: Truth;
  /** Cards that show a video which nothing in the file names, and how many of them we say so of. */
  nameless: { there: number; seen: number };
}

export async function fileRow(folder: string, saved: SavedFile): Promise<FileRow> {
  const truth = plainWalk(folder, saved);
  const ours = await ourReading(folder, saved);
  const [videos, products, hashtags, profiles] = parts.map((part) => compare(truth[part], ours[part]));
  if (!videos || !products || !hashtags || !profiles) throw new Error('a part is missing');
  const nameless = { there: truth.nameless.length, seen: ours.nameless };
  return { saved, truth, videos, products, hashtags, profiles, nameless };
}

/** Every file of the samples, one after the other: some take as much memory as the browser they came from. */
export async function fileRows(folder: string): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for (const saved of savedFiles) rows.push(await fileRow(folder, saved));
  return rows;
}

export const fieldsOf = (row: FileRow): Tally => parts.map((part) => sumOf(row[part])).reduce(addTallies, noTally);

export const faultsOf = (row: FileRow): string[] => [
  ...parts.flatMap((part) => row[part].faults.map((fault) => `${row.saved.file}: ${fault}`)),
  ...(row.nameless.seen === row.nameless.there
    ? []
    : [`${row.saved.file}: ${row.nameless.seen} cards without a name instead of ${row.nameless.there}`]),
];

/** How a part fared over all files, field by field. */
export function tallyFields(rows: FileRow[], part: Part): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  for (const { [part]: comparison } of rows) {
    for (const [field, tally] of comparison.fields) sums.set(field, addTallies(sums.get(field) ?? noTally, tally));
  }
  return sums;
}
