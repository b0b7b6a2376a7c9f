import Papa from 'papaparse';
import type { About } from '../../trends/tables/about';
import { type CellTable, flatCell, safeCell } from '../../trends/tables/cells';
import type { CellKind } from '../../trends/tables/column';

/** Excel takes a file without it for one in the machine's own code page. */
const byteOrderMark = '\uFEFF';

/** A table has no other place than its rows to say where it comes from. */
const aboutColumns = [
  ...(['app_version', 'formula_version', 'catalogue_version', 'generated_at'] as const),
  ...(['from_day', 'to_day', 'market_filter', 'other_filter'] as const),
];

/**
 * RFC 4180 in pieces of text, UTF-8 with byte-order mark. Texts and ids are quoted for those to whom that says "no
 * number"; Excel is not one of them, and needs an XLSX file for whole ids.
 */
export async function* csvFile({ columns, pages }: CellTable, about: About): AsyncGenerator<string> {
  const made = aboutColumns.map((name) => safeCell(about[name]));
  const quotes = [...columns.map(({ kind }) => isText.has(kind)), ...made.map(() => false)];
  const keys = [...columns.map(({ key }) => key), ...aboutColumns];
  yield byteOrderMark + Papa.unparse([keys], { newline });
  for await (const page of pages) {
    const rows = page.map((row) => [...columns.map(({ kind }, at) => safeCell(flatCell(kind, row[at]))), ...made]);
    // Rows have a line break between them: after the last one some readers see an empty row.
    if (rows.length > 0) yield newline + Papa.unparse(rows, { newline, quotes });
  }
}

const newline = '\r\n';
const isText: ReadonlySet<CellKind> = new Set(['text', 'id', 'handle', 'list']);
