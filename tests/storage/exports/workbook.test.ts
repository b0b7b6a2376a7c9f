import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../storage/exports/gather';
import { NoFile } from '../../../storage/exports/no-file';
import { longestText, xmlText } from '../../../storage/exports/xlsx/cell-xml';
import { mostRows } from '../../../storage/exports/xlsx/sheet-xml';
import { xlsxFile } from '../../../storage/exports/xlsx/xlsx-file';
import type { Cell, ColumnMeaning } from '../../../trends/tables/column';
import { about } from './hostile-table';

const columns: ColumnMeaning[] = [{ key: 'caption', kind: 'text', means: 'a text' }];

/** The first sheet of a workbook with one text a row. */
async function sheetOf(...texts: string[]): Promise<string> {
  const file = await gather(
    xlsxFile({ columns, pages: pagesOf([texts.map((text) => [text])]) }, about, Date.UTC(2026, 10, 20)),
    '',
  );
  const { 'xl/worksheets/sheet1.xml': xml = new Uint8Array() } = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return strFromU8(xml);
}

async function* pagesOf(pages: Iterable<Cell[][]>) {
  yield* pages;
}

describe('a workbook', () => {
  it('cuts a text that Excel would refuse, and shows that it did', async () => {
    const [, text = ''] = />(x+…?)</.exec(await sheetOf('x'.repeat(40_000))) ?? [];
    expect([text.length, text.at(-1)]).toEqual([longestText, '…']);
    expect(await sheetOf('x'.repeat(longestText))).not.toContain('…');
  });

  it('keeps its head in sight, and gives its columns the room that they need', async () => {
    const sheet = await sheetOf('a caption of some length');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<col min="1" max="1" width="25" customWidth="1"/>');
    expect(sheet).toContain('<autoFilter ref="A1:A2"/>');
  });

  it('refuses more rows than it takes, before it holds them', async () => {
    let pages = 0;
    const page: Cell[][] = Array.from({ length: 2_000 }, () => ['text']);
    const endless = (function* () {
      while (pages < 500) {
        pages += 1;
        yield page;
      }
    })();
    await expect(
      gather(xlsxFile({ columns, pages: pagesOf(endless) }, about, Date.UTC(2026, 10, 20)), ''),
    ).rejects.toEqual(new NoFile('too-many-rows'));
    expect(pages).toBe(mostRows / 2_000 + 1);
  });
});

describe('a text in XML', () => {
  it.each([
    ['<t>&"', '&lt;t&gt;&amp;"'],
    ['a\tb\nc\rd', 'a\tb\nc_x000D_d'],
    ['_x000D_', '_x005F_x000D_'],
    ['\u0000\u001f\uffff', '_x0000__x001F__xFFFF_'],
    ['half an emoji \ud83d', 'half an emoji \ufffd'],
  ])('%j stands as %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });
});
