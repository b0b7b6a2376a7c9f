import fc from 'fast-check';
import { readPage } from '../../signals/read-page';
import { openPage } from '../read/page-address';
import { damage, damaged } from './damage';
import { pageTexts } from './page-texts';
import { inTime, makeProbe } from './probe';
import { mustBeValid, mustDiffer } from './promises';

const pages = pageTexts();
const [whole, pieces] = [
  pages.filter(({ html }) => html.length > 40_000),
  pages.filter(({ html }) => html.length <= 40_000),
];
const bytesOf = (list: typeof pages) => list.map(({ html }) => Buffer.from(html));
/** Most of a whole page is the JSON in it; its own damage is told apart from that of its cards. */
const [wholeBytes, pieceBytes] = [bytesOf(whole), bytesOf(pieces)];

/** Whole pages, saved and simulated, whose bytes were damaged. */
export const damagedPages = pageProbe('damaged pages', 0.004, whole, wholeBytes);
/** Single cards and small pages. */
export const damagedPieces = pageProbe('damaged pieces of pages', 0.03, pieces, pieceBytes);

function pageProbe(name: string, share: number, list: typeof pages, bytes: Buffer[]) {
  return makeProbe({
    name,
    share,
    inputs: fc.record({ harmed: damaged }),
    show: ({ harmed }) => damage(bytes, harmed),
    check({ harmed }) {
      const { address } = list[harmed.text % list.length] ?? { address: 'https://www.tiktok.com/' };
      mustRead(damage(bytes, harmed), address);
    },
  });
}

function mustRead(html: string, address: string): void {
  const document = openPage(html);
  const { signals, health } = inTime(html.length * 20, () => readPage(document, new URL(address)));
  mustBeValid({ signals, unread: health.unread, shapes: health.shapes });
  mustDiffer(signals.map(({ videoId }) => videoId));
}
