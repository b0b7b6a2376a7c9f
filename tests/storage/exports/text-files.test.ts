import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../storage/exports/csv';
import { gather } from '../../../storage/exports/gather';
import { jsonFile, ndjsonFile } from '../../../storage/exports/json';
import { catalogueVersion } from '../../../trends/items/catalogue/catalogue';
import { safeCell } from '../../../trends/tables/cells';
import { about, hostileRows, hostileTable, hostileTexts, textOf } from './hostile-table';

const moment = '2026-11-20T23:59:58.765Z';

describe('a CSV file', () => {
  it('begins with a byte-order mark, and parts its rows as RFC 4180 has it', async () => {
    const text = await textOf(csvFile(hostileTable(), about));
    expect(text.startsWith('\uFEFFtext,video_id,')).toBe(true);
    expect(text).toContain('other_filter\r\n"');
    expect(text.endsWith('\r\n')).toBe(false);
  });

  it("comes whole out of another author's reader, formulas defused", async () => {
    const rows: Record<string, string>[] = parse(await textOf(csvFile(hostileTable(), about)), {
      bom: true,
      columns: true,
    });
    expect(rows.map(({ text }) => text)).toEqual(hostileTexts.map(safeCell));
    expect(rows.map((row) => row.video_id)).toEqual(hostileRows.map((row) => row[1]));
    expect(rows[0]).toMatchObject({ change: '-3.2', is_ad: 'true', seen_at: moment, day: '2026-11-20' });
    expect(rows[0]).toMatchObject({ item_ids: 'hair-dryer hair-tools', nobody_said: '' });
  });

  it('says in each row where it comes from', async () => {
    const rows: Record<string, string>[] = parse(await textOf(csvFile(hostileTable(), about)), {
      bom: true,
      columns: true,
    });
    for (const row of rows)
      expect(row).toMatchObject({
        ...{
          app_version: '1.2.3',
          formula_version: '1',
          catalogue_version: String(catalogueVersion),
          generated_at: '2026-11-20T12:00:00.000Z',
        },
        ...{ from_day: '2026-09-04', to_day: 'last', market_filter: 'GB', other_filter: 'stage=rising; search==cryst' },
      });
  });
});

describe('a JSON file', () => {
  it('holds every text as it is, numbers as numbers, and nothing where nobody said anything', async () => {
    const { rows } = JSON.parse(await textOf(jsonFile(hostileTable(), about)));
    expect(rows.map(({ text }: { text: string }) => text)).toEqual(hostileTexts);
    expect(rows[0]).toEqual({
      ...{ text: hostileTexts[0], video_id: '7300000000000000001', change: -3.2, is_ad: true, seen_at: moment },
      ...{ day: '2026-11-20', item_ids: ['hair-dryer', 'hair-tools'] },
    });
  });

  it('says what it is, how it came about, and what its columns hold', async () => {
    const file = JSON.parse(await textOf(jsonFile(hostileTable(), about)));
    expect(file.about).toEqual(about);
    expect(file.method.length).toBeGreaterThan(3);
    expect(file.columns[2]).toEqual({ key: 'change', kind: 'number', unit: 'points', means: 'negative' });
  });

  it('is whole without rows too', async () => {
    const { columns } = hostileTable();
    const empty = async function* () {};
    expect(JSON.parse(await textOf(jsonFile({ columns, pages: empty() }, about))).rows).toEqual([]);
    expect(parse(await textOf(csvFile({ columns, pages: empty() }, about)), { bom: true })).toHaveLength(1);
  });
});

describe('an NDJSON file', () => {
  it('is a line of what it is, and a line a row', async () => {
    const lines = (await textOf(ndjsonFile(hostileTable(), about)))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      type: 'about',
      about,
      columns: [{ key: 'text' }, { key: 'video_id' }, {}, {}, {}, {}, {}, {}],
    });
    expect(lines.slice(1).map(({ type, text }) => [type, text])).toEqual(hostileTexts.map((text) => ['row', text]));
  });
});

describe('the pieces of a file', () => {
  it('are gathered in order, whatever their size', async () => {
    const pieces = Array.from({ length: 9 }, (_, at) => String(at).repeat(1_500_000));
    const file = await gather(
      (async function* () {
        yield* pieces;
      })(),
      'text/csv',
    );
    expect(file.type).toBe('text/csv');
    expect(await file.text()).toBe(pieces.join(''));
  });
});
