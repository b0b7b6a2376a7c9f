import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CopiedTable } from '../../../components/files/copied-table';
import { findOffice } from '../../../scripts/find-browser.mjs';
import { csvFile } from '../../../storage/exports/csv';
import { gather } from '../../../storage/exports/gather';
import { xlsxFile } from '../../../storage/exports/xlsx/xlsx-file';
import { safeCell } from '../../../trends/tables/cells';
import { about, hostileRows, hostileTable, hostileTexts, textOf } from './hostile-table';
import { type OfficeSheet, openInOffice } from './office';

const soffice = findOffice() ?? '';
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** LibreOffice has one kind of line break, and shows no other control characters. */
const shown = (text: unknown, lineBreak = '') =>
  String(text)
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', lineBreak)
    .replace(/(?![\t\n])\p{Cc}/gu, '');
const texts = (sheet: OfficeSheet | undefined, column: number) => sheet?.rows.slice(1).map((row) => row[column]?.text);
const types = (sheet: OfficeSheet | undefined) => [
  ...new Set(
    sheet?.rows.slice(1).map((row) =>
      row
        .slice(0, 8)
        .map(({ type }) => type)
        .join(),
    ),
  ),
];
const formulas = (sheets: OfficeSheet[]) =>
  sheets.flatMap(({ rows }) => rows.flat()).filter(({ isFormula }) => isFormula);

/** Settings, method and codebook, on the second sheet. */
function expectNotes([first, second]: OfficeSheet[]) {
  expect([first?.name, second?.name]).toEqual(['ranking', 'about']);
  const rows = second?.rows.map((row) => row.map(({ text }) => text).filter(Boolean)) ?? [];
  expect(rows).toContainEqual(['app_version', '1.2.3']);
  expect(rows).toContainEqual(['market_filter', 'GB']);
  expect(rows).toContainEqual(['change', 'number', 'points', 'negative']);
}

describe.skipIf(!soffice)('LibreOffice', () => {
  it('finds every cell of an XLSX file with its type, and no formula', { timeout: 60_000 }, async () => {
    const file = await gather(xlsxFile(hostileTable(), about, Date.UTC(2026, 10, 20)), 'application/zip');
    const sheets = openInOffice(soffice, 'hostile.xlsx', await bytesOf(file));
    const [sheet] = sheets;
    expect(texts(sheet, 0)?.map((text) => shown(text))).toEqual(hostileTexts.map((text) => shown(text)));
    expect(texts(sheet, 1)).toEqual(hostileRows.map((row) => row[1]));
    expect(types(sheet)).toEqual(['string,string,float,float,date,date,string,']);
    expect(sheet?.rows[1]?.slice(2, 8).map(({ text }) => text)).toEqual([
      ...['-3.2', 'TRUE', '2026-11-20T23:59:58.765Z', '2026-11-20', 'hair-dryer hair-tools', ''],
    ]);
    expect(formulas(sheets)).toEqual([]);
    expectNotes(sheets);
  });

  it('finds every cell of a CSV file, ids whole and formulas defused', { timeout: 60_000 }, async () => {
    const file = new Blob([await textOf(csvFile(hostileTable(), about))]);
    // Commas, quotes, UTF-8, from the first line, what is quoted is text: https://wiki.openoffice.org/wiki/Documentation/DevGuide/Spreadsheets/Filter_Options
    const sheets = openInOffice(soffice, 'hostile.csv', await bytesOf(file), 'CSV:44,34,76,1,,0,true');
    expect(texts(sheets[0], 0)).toEqual(hostileTexts.map((text) => shown(safeCell(text), '\n')));
    expect(texts(sheets[0], 1)).toEqual(hostileRows.map((row) => row[1]));
    expect(sheets[0]?.rows[1]?.slice(2, 8).map(({ type, text }) => `${type} ${text}`)).toEqual([
      ...['float -3.2', 'boolean TRUE', 'string 2026-11-20T23:59:58.765Z', 'date 2026-11-20'],
      ...['string hair-dryer hair-tools', ' '],
    ]);
    expect(formulas(sheets)).toEqual([]);
  });

  it('finds ids whole in a table that is pasted into it', { timeout: 60_000 }, async () => {
    const { columns } = hostileTable();
    const html = renderToString(h(CopiedTable, { columns, rows: hostileRows }));
    const page = new TextEncoder().encode(`<!doctype html><meta charset="utf-8">${html}`);
    const sheets = openInOffice(soffice, 'pasted.html', page, 'HTML (StarCalc)');
    expect(texts(sheets[0], 1)).toEqual(hostileRows.map((row) => row[1]));
    expect(types(sheets[0])).toEqual(['string,string,float,string,string,string,string,']);
    expect(formulas(sheets)).toEqual([]);
  });
});
