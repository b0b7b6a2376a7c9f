import 'fake-indexeddb/auto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../storage/database';
import { type ExportWhat, exportKinds, type FileFormat, kindOf } from '../../../trends/tables/export-kinds';
import { browseWeeks, fileOf, rowsOf, today } from './wanted';

let database: Database;

beforeAll(async () => {
  database = openDatabase(`test-${Math.random()}`);
  await browseWeeks(database);
});
afterAll(() => database.delete());

const files = (Object.keys(exportKinds) as ExportWhat[]).filter((what) => what !== 'report');
const wanted = files.flatMap((what) => {
  const itemId = kindOf(what).of === 'all' ? undefined : 'crystals';
  return kindOf(what).formats.flatMap((format) => (format === 'html' ? [] : [{ what, format, itemId }]));
});

const unzipped = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const csvRows = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

/** How many rows a reader of that format finds. */
const rowsFound: Record<FileFormat, (bytes: Uint8Array, what: string) => number> = {
  csv: (bytes) => csvRows(strFromU8(bytes)).length,
  zip: (bytes, what) => csvRows(unzipped(bytes, `${what}.csv`)).length,
  xlsx: (bytes) => unzipped(bytes, 'xl/worksheets/sheet1.xml').split('<row ').length - 2,
  json: (bytes) => {
    const { rows, items } = JSON.parse(strFromU8(bytes));
    return (rows ?? items).length;
  },
  ndjson: (bytes) => {
    const lines = strFromU8(bytes)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return lines.filter(({ type }) => type === 'row' || type === 'observation').length;
  },
};

describe('every file that is offered', () => {
  it.each(wanted)('$what as $format', async ({ what, format, itemId }) => {
    const { name, file, rows } = await fileOf(database, { what, format, itemId });
    expect(name).toMatch(new RegExp(`^trendcrest-${what}-.*\\.${format === 'zip' ? 'csv\\.zip' : format}$`));
    const found = rowsFound[format](new Uint8Array(await file.arrayBuffer()), what);
    expect(found).toBeGreaterThan(0);
    if (rows !== undefined) expect(found).toBe(rows);
  });
});

describe('a table of what is stored', () => {
  it('is the ranking as it is seen', async () => {
    const arrange = <Item extends { itemId: string }>(items: Item[]) =>
      items.filter(({ itemId }) => itemId === 'crystals');
    const rows = await rowsOf(database, { what: 'ranking', arrange });
    expect(rows.map(({ rank, item }) => [rank, item])).toEqual([[1, 'Crystals']]);
  });

  it('is the history of an item, by the day', async () => {
    const rows = await rowsOf(database, { what: 'history', itemId: 'crystals' });
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)).toMatchObject({ item_id: 'crystals', sightings: 14, product_videos: 34 });
  });

  it('holds the videos of an item alone, where it is asked for one', async () => {
    const all = await rowsOf(database, { what: 'videos' });
    const ofItem = await rowsOf(database, { what: 'videos', itemId: 'crystals' });
    expect(all.length - ofItem.length).toBe(6 * 20);
    expect(ofItem.every(({ item_ids }) => (item_ids as string[]).includes('crystals'))).toBe(true);
    expect(ofItem[0]?.url).toBe(`https://www.tiktok.com/@${ofItem[0]?.creator}/video/${ofItem[0]?.video_id}`);
  });

  it('holds products with the currency in a column of its own, and each change of their prices', async () => {
    const [product] = await rowsOf(database, { what: 'products', itemId: 'crystals' });
    expect(product).toMatchObject({
      product_id: '1729384756102938475',
      title: '=crystals(1)',
      price: 9.99,
      currency: 'GBP',
    });
    const prices = await rowsOf(database, { what: 'prices' });
    expect(prices).toHaveLength(1);
    expect(prices[0]).toMatchObject({ product_id: '1729384756102938475', price: 9.99, title: '=crystals(1)' });
  });

  it('holds looks of some days alone, where it is asked for some', async () => {
    const rows = await rowsOf(database, { what: 'observations', days: { from: today - 4, to: today - 4 } });
    expect(rows).toHaveLength(20 + 10 + 2);
    expect(rows[0]).toMatchObject({ views_source: 'tap', is_product: true });
  });

  it('lets shares be counted again from daily counts alone', async () => {
    const counts = await rowsOf(database, { what: 'counts', itemId: 'crystals', days: { from: today } });
    expect(counts.map(({ market, sightings, product_videos }) => [market, sightings, product_videos])).toEqual([
      ['US', 2, 2],
      ['GB', 12, 32],
    ]);
    const exposure = await rowsOf(database, { what: 'exposure', days: { from: today }, place: { market: 'US' } });
    expect(exposure).toMatchObject([{ surface: 'feed', market: 'US', videos: 2, product_videos: 2 }]);
  });

  it('has one row for each page kind and day of reading', async () => {
    expect(await rowsOf(database, { what: 'health' })).toHaveLength(6);
  });
});

describe('creators in a file', () => {
  const texts = async (handles: 'plain' | 'hashed' | 'left-out') =>
    Promise.all(
      (['videos', 'creators', 'observations'] as const).map(async (what) => {
        const { file } = await fileOf(database, { what, handles, itemId: 'crystals', format: 'csv' });
        return file.text();
      }),
    );

  it('have their names where they are asked for', async () => {
    for (const text of await texts('plain')) expect(text).toContain('crystal.queen');
  });

  it('are told apart without any name where handles are hashed', async () => {
    for (const text of await texts('hashed')) {
      expect(text).not.toMatch(/crystal[ .]queen|best\.friend|seller\d/i);
      expect(text).toMatch(/h-[0-9a-f]{16}/);
    }
  });

  it('are not there at all where they are left out', async () => {
    for (const text of await texts('left-out'))
      expect(text).not.toMatch(/crystal[ .]queen|best\.friend|seller\d|h-[0-9a-f]{16}|creator,/i);
  });
});

describe('CSV with its codebook', () => {
  it('is one file with the table, what its columns hold, and what it is', async () => {
    const { file } = await fileOf(database, { what: 'ranking', format: 'zip' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const [[row = {}], book] = [csvRows(unzipped(bytes, 'ranking.csv')), csvRows(unzipped(bytes, 'codebook.csv'))];
    const about = JSON.parse(unzipped(bytes, 'about.json'));
    expect(book.map(({ column }) => column)).toEqual(Object.keys(row).slice(0, book.length));
    expect(about).toMatchObject({ about: { table: 'ranking', app_version: '1.2.3' } });
  });
});

describe('the making of a file', () => {
  it('says how far it is', async () => {
    const progress: number[] = [];
    await fileOf(database, { what: 'observations' }, { onProgress: (done) => progress.push(done) });
    expect(progress.at(-1)).toBe(1);
  });

  it('stops when it is called off', async () => {
    const stop = new AbortController();
    const made = fileOf(database, { what: 'videos' }, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(made).rejects.toThrow('aborted');
  });
});
