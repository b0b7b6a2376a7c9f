import type { About } from '../../../trends/tables/about';
import { aboutFile } from '../../../trends/tables/about';
import type { CellTable } from '../../../trends/tables/cells';
import type { Cell, ColumnMeaning } from '../../../trends/tables/column';

/** Texts that somebody could put into a caption, a title or a name. */
export const hostileTexts = [
  "=cmd|'/c calc'!A1",
  '=HYPERLINK("http://evil.example","click")',
  '+1',
  '-3.2',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u200b=1+1',
  '＝1+1',
  'says "hello", twice',
  'a,b;c\td',
  'first line\nsecond line\r\nthird line',
  "'already quoted",
  '💎✨ crystals 👩‍👩‍👧',
  'ครีมกันแดดผิวแพ้ง่าย',
  'عباية سوداء للبيع',
  '‮evil‬ right to left',
  '7300000000000000001',
  '00012',
  '1e5',
  '2026-11-20',
  'TRUE',
  'null',
  '_x000D_ as it is',
  '</t></is></c><c><v>1</v></c>',
  '<img src=x onerror=alert(1)>',
  '\u0001\u0007 bells',
  'x'.repeat(5_000),
];

const columns: ColumnMeaning[] = [
  { key: 'text', kind: 'text', means: 'hostile' },
  { key: 'video_id', kind: 'id', means: 'digits' },
  { key: 'change', kind: 'number', unit: 'points', means: 'negative' },
  { key: 'is_ad', kind: 'flag', means: 'yes or no' },
  { key: 'seen_at', kind: 'moment', means: 'when' },
  { key: 'day', kind: 'day', means: 'which day' },
  { key: 'item_ids', kind: 'list', means: 'several' },
  { key: 'nobody_said', kind: 'count', means: 'nothing' },
];

export const hostileRows: Cell[][] = hostileTexts.map((text, at) => [
  ...[text, String(7_300_000_000_000_000_001n + BigInt(at)), -3.2, at % 2 === 0],
  ...[Date.UTC(2026, 10, 20, 23, 59, 58, 765), 20_777, ['hair-dryer', 'hair-tools'], undefined],
]);

/** In two pages, as rows come from the database. */
export const hostileTable = (): CellTable => ({
  columns,
  pages: pagesOf(hostileRows.slice(0, 7), hostileRows.slice(7)),
});

async function* pagesOf(...pages: Cell[][][]) {
  yield* pages;
}

export const about: About = aboutFile({
  ...{ what: 'ranking', appVersion: '1.2.3', now: Date.UTC(2026, 10, 20, 12), timeZone: 'Europe/London' },
  ...{ place: { market: 'GB' }, search: '=cryst', stage: 'rising', handles: 'plain', days: { from: 20_700 } },
});

export const textOf = async (pieces: AsyncIterable<string>) => (await Array.fromAsync(pieces)).join('');
