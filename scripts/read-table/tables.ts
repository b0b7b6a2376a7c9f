import { addTallies, noTally, type Tally } from './compare';
import { factFields, videoFields } from './entry';
import { type FileRow, fieldsOf, type Part, tallyFields } from './file-rows';

type Cell = string | number;

/** Markdown with columns of one width, as a formatter would write it. */
export function markdown(heads: string[], rows: Cell[][]): string {
  const lines = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const isNumber = heads.map((_, column) => rows.every((row) => /^(?:[\d/ ]+|–)?$/.test(String(row[column]))));
  const write = (cells: string[]) =>
    `| ${cells.map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => `${'-'.repeat(width + 1)}${isNumber[at] ? ':' : '-'}`).join('|')}|`;
  const [first = [], ...others] = lines;
  return [write(first), rule, ...others.map(write)].join('\n');
}

/** All that the readers give, beside what there is. */
export const readingTables = (rows: FileRow[]): string =>
  [fileTable(rows), notReadList(rows), fieldTable(rows), missedTable(rows)].join('\n\n');

const share = (some: number, all: number) => (all === 0 && some === 0 ? '–' : `${some} / ${all}`);

const fileHeads = ['file', 'what it is', 'videos', 'nameless', 'products', 'hashtags', 'profiles', 'fields', 'wrong'];

/** One row a file, each "found / there" (fields: "read / present"), and their sum. */
function fileTable(rows: FileRow[]): string {
  const cells = rows.map((row) => [row.saved.file, whatIs(row), ...sharesOf([row])]);
  const total = [`all ${rows.length} files`, '', ...sharesOf(rows)];
  return markdown(fileHeads, [...cells, total]);
}

const whatIs = ({ saved }: FileRow) => (saved.notRead && !saved.facts ? `${saved.what}: not read` : saved.what);

function sharesOf(rows: FileRow[]): Cell[] {
  const sum = (numberOf: (row: FileRow) => number) => rows.map(numberOf).reduce((a, b) => a + b, 0);
  const found = (part: Part) =>
    share(
      sum((row) => row[part].found),
      sum((row) => row[part].onPage),
    );
  const nameless = share(
    sum(({ nameless }) => nameless.seen),
    sum(({ nameless }) => nameless.there),
  );
  const { read, present, wrong } = rows.map(fieldsOf).reduce(addTallies, noTally);
  return [
    found('videos'),
    nameless,
    found('products'),
    found('hashtags'),
    found('profiles'),
    share(read, present),
    wrong,
  ];
}

const order: [Part, string, string[]][] = [
  ['videos', 'video', videoFields],
  ['products', 'product', factFields.product],
  ['hashtags', 'hashtag', factFields.hashtag],
  ['profiles', 'profile', factFields.profile],
];

/** One row a field, over all files. */
function fieldTable(rows: FileRow[]): string {
  const cells = order.flatMap(([part, of, known]) => {
    const tallies = tallyFields(rows, part);
    const names = [...known, ...[...tallies.keys()].filter((name) => !known.includes(name))];
    return names.map((name) => fieldRow(of, name, tallies.get(name) ?? noTally));
  });
  const total = rows.map(fieldsOf).reduce(addTallies, noTally);
  return markdown(['of a', 'field', 'read', 'present', 'wrong'], [...cells, fieldRow('all', '', total)]);
}

const fieldRow = (of: string, name: string, { read, present, wrong }: Tally): Cell[] => [
  of,
  name,
  read,
  present,
  wrong,
];

/** Where something is present that is not read. */
function missedTable(rows: FileRow[]): string {
  const cells = rows.flatMap((row) =>
    order.flatMap(([part, of]) =>
      [...row[part].fields]
        .filter(([, { read, present }]) => read < present)
        .map(([field, { read, present }]) => [row.saved.file, of, field, share(read, present)]),
    ),
  );
  return cells.length > 0
    ? markdown(['file', 'of a', 'field', 'read / present'], cells)
    : 'Everything present is read.';
}

/** What is no page or answer of TikTok's, and why nothing is read there. */
function notReadList(rows: FileRow[]): string {
  const reasons = new Map<string, string[]>();
  for (const { saved } of rows) {
    if (saved.notRead && !saved.facts) reasons.set(saved.notRead, [...(reasons.get(saved.notRead) ?? []), saved.file]);
  }
  return [...reasons].map(([reason, files]) => `Not read: ${files.join(', ')} are ${reason}.`).join('\n\n');
}
