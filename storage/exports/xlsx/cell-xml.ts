import { flatCell, safeCell } from '../../../trends/tables/cells';
import type { Cell, CellKind } from '../../../trends/tables/column';
import { type StyleName, styleNumber } from './styles-xml';

/** Excel refuses a file with a longer text. */
export const longestText = 32_767;

const millisecondsADay = 86_400_000;
/** Excel counts days from the end of 1899. */
const firstDay = 25_569;

/** A cell with its type; one that holds nothing is left out. `place` is its address, such as `B7`. */
export function cellXml(place: string, kind: CellKind, cell: Cell): string {
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'number') return numberXml(place, kind, cell);
  const text = flatCell(kind, cell);
  return typeof text === 'string' && text !== '' ? textXml(place, text, kind === 'id' ? 'text' : 'plain') : '';
}

function numberXml(place: string, kind: CellKind, value: number): string {
  if (!Number.isFinite(value)) return '';
  if (kind === 'moment') return valueXml(place, value / millisecondsADay + firstDay, 'moment');
  return kind === 'day' ? valueXml(place, value + firstDay, 'day') : valueXml(place, value, 'plain');
}

const valueXml = (place: string, value: number, style: StyleName) =>
  `<c r="${place}" s="${styleNumber(style)}"><v>${value}</v></c>`;

/** A text that looks like a formula keeps every letter: its style says that it was typed after an apostrophe. */
export function textXml(place: string, text: string, style: StyleName): string {
  const shown = safeCell(text) === text ? style : 'quoted';
  return `<c r="${place}" s="${styleNumber(shown)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(text))}</t></is></c>`;
}

const cut = (text: string) => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);

/** XML has no place for most control characters; XLSX writes them, and what looks like one so written, as `_x000D_`. */
const special = /[&<>\p{Cc}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const asThemselves: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\t': '\t', '\n': '\n' };

export const xmlText = (text: string): string =>
  text.toWellFormed().replace(special, (found) => {
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return asThemselves[found] ?? `_x${code}_`;
  });
