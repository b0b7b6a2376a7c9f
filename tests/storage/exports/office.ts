import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';

export interface OfficeCell {
  /** As LibreOffice names it: string, float, date. */
  type: string;
  /** As it is shown. */
  text: string;
  /** Something that it computed; its own TRUE and FALSE are none. */
  isFormula: boolean;
}

export interface OfficeSheet {
  name: string;
  rows: OfficeCell[][];
}

/** Opens a file in LibreOffice, and answers what it found in it. `filter` says how a file without types is read. */
export function openInOffice(soffice: string, name: string, bytes: Uint8Array, filter?: string): OfficeSheet[] {
  const folder = mkdtempSync(join(tmpdir(), 'trendcrest-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const args = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...(filter ? [`--infilter=${filter}`] : []),
    ];
    execFileSync(soffice, [...args, '--convert-to', 'fods', '--outdir', folder, join(folder, name)], {
      stdio: 'ignore',
    });
    return sheetsIn(readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function sheetsIn(xml: string): OfficeSheet[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return elements(document, 'table:table').map((sheet) => ({
    name: sheet.getAttribute('table:name') ?? '',
    rows: elements(sheet, 'table:table-row').map((row) => elements(row, 'table:table-cell').flatMap(cellsOf)),
  }));
}

const elements = (parent: { getElementsByTagName(name: string): Iterable<Element> }, name: string) => [
  ...parent.getElementsByTagName(name),
];

/** Equal neighbours are one element; those that fill a row to its end are thousands. */
function cellsOf(cell: Element): OfficeCell[] {
  const times = Math.min(50, Number(cell.getAttribute('table:number-columns-repeated') ?? 1));
  return Array.from({ length: times }, () => ({
    type: cell.getAttribute('office:value-type') ?? '',
    text: elements(cell, 'text:p').map(textOf).join('\n'),
    isFormula: /^of:=(?!TRUE\(\)|FALSE\(\))/.test(cell.getAttribute('table:formula') ?? ''),
  }));
}

const marks: Record<string, string> = { 'text:tab': '\t', 'text:line-break': '\n' };

function textOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  const { nodeName } = node;
  if (nodeName === 'text:s') return ' '.repeat(Number((node as Element).getAttribute('text:c') ?? 1));
  return marks[nodeName] ?? [...node.childNodes].map(textOf).join('');
}
