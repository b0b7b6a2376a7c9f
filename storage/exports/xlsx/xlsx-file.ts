import { type About, method } from '../../../trends/tables/about';
import type { CellTable } from '../../../trends/tables/cells';
import type { ColumnMeaning } from '../../../trends/tables/column';
import { zipFile } from '../zip';
import { xmlText } from './cell-xml';
import { notesXml, sheetXml } from './sheet-xml';
import { stylesXml } from './styles-xml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook in packed pieces: the table, and a second sheet with settings, method and codebook. `at` is epoch
 * milliseconds. @throws NoFile
 */
export const xlsxFile = (table: CellTable, about: About, at: number): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
  zipFile(
    [
      ['[Content_Types].xml', [declaration, contentTypes]],
      ['_rels/.rels', [declaration, relations([['officeDocument', 'xl/workbook.xml']])]],
      ['xl/workbook.xml', [declaration, workbookXml([String(about.table), 'about'])]],
      ['xl/_rels/workbook.xml.rels', [declaration, relations(parts)]],
      ['xl/styles.xml', [declaration, stylesXml]],
      ['xl/worksheets/sheet1.xml', withDeclaration(sheetXml(table))],
      ['xl/worksheets/sheet2.xml', [declaration, notesXml(notesOf(about, table.columns))]],
    ],
    at,
  );

const parts: [type: string, target: string][] = [
  ['worksheet', 'worksheets/sheet1.xml'],
  ['worksheet', 'worksheets/sheet2.xml'],
  ['styles', 'styles.xml'],
];

async function* withDeclaration(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield declaration;
  yield* pieces;
}

const contentTypes = [
  `<Types xmlns="${packageSpace}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  '</Types>',
].join('');

const relations = (targets: [type: string, target: string][]) =>
  `<Relationships xmlns="${packageSpace}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${officeSpace}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbookXml = (names: string[]) =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeSpace}"><sheets>${names
    .map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`;

const notesOf = (about: About, columns: readonly ColumnMeaning[]): string[][] => [
  ...Object.entries(about).map(([name, value]) => [name, String(value)]),
  [],
  ...method.map((line) => [line]),
  [],
  ['column', 'kind', 'unit', 'means'],
  ...columns.map(({ key, kind, unit = '', means }) => [key, kind, unit, means]),
];
