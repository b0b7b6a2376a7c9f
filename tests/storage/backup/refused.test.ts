import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RefusedFile } from '../../../storage/backup/refused-file';
import { checkBackup, restoreBackup } from '../../../storage/backup/restore';
import { makeBackup } from '../../../storage/backup/write-backup';
import { type Database, openDatabase } from '../../../storage/database';
import { closed, linesOf, unzipped, zipped } from './made-file';
import { allRows, decide, recordHistory } from './whole-history';

let database: Database;
let bytes: Uint8Array<ArrayBuffer>;
let lines: string[];
let before: Awaited<ReturnType<typeof allRows>>;

beforeAll(async () => {
  database = openDatabase(`test-${Math.random()}`);
  await recordHistory(database, 'mine');
  await decide(database, 'own-tonight', 1);
  const file = await makeBackup(database, { appVersion: '0.1.0', settings: { theme: 'dark' }, now: 1 });
  bytes = new Uint8Array(await file.arrayBuffer());
  lines = await linesOf(file);
  before = await allRows(database);
});
afterAll(() => database.delete());

const why = (error: unknown) => {
  if (!(error instanceof RefusedFile)) throw error;
  return error.reason;
};

/** Why a file is refused, by the look beforehand and by the restoring itself; nothing may have changed. */
async function refusal(file: Blob): Promise<string> {
  const [checked, restored] = [
    await checkBackup(database, file).catch(why),
    await restoreBackup(database, file).catch(why),
  ];
  // A wrong bit may break the packing or the text, whichever is come upon first.
  expect(restored).toBeTypeOf('string');
  expect(await allRows(database)).toEqual(before);
  if (typeof checked !== 'string') throw new Error('It was taken.');
  return checked;
}

const changed = (change: (line: string) => string) => closed(lines.map(change));
const withVideo = (values: string) =>
  changed((line) => line.replace(/^\{"type":"video",/, `{"type":"video",${values},`));

describe('a file is refused, and nothing changes', () => {
  it('where its end is missing, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: bytes.length - 1 }), async (length) => {
        expect(await refusal(new Blob([bytes.slice(0, length)]))).toBe('cut-off');
      }),
      { numRuns: 25 },
    );
    expect(await refusal(await zipped((await unzipped(new Blob([bytes]))).slice(0, -30)))).toBe('cut-off');
    expect(await refusal(await zipped(`${lines.join('\n')}\n`))).toBe('cut-off');
  });

  it('where any bit of it is another, unless that bit means nothing', async () => {
    const at = fc.integer({ min: 10, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 0, max: 7 }), async (place, bit) => {
        const damaged = bytes.slice();
        damaged[place] = (damaged[place] ?? 0) ^ (1 << bit);
        await restoreBackup(database, new Blob([damaged])).catch(why);
        expect(await allRows(database)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('where a newer version made it', async () => {
    expect(await refusal(await changed((line) => line.replace('"version":1', '"version":2')))).toBe('newer');
    expect(await refusal(await changed((line) => line.replace(/"databaseVersion":\d+/, '"databaseVersion":99')))).toBe(
      'newer',
    );
  });

  it.each([
    ['nothing', ''],
    ['text', 'item,score\ncrystals,90\n'],
    ['JSON of something else', '{"format":"trendcrest-items","version":1}\n'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2])],
    ['an archive of another kind', new Uint8Array([0x50, 0x4b, 3, 4, 0x0a, 0, 0x0a])],
  ])('where it is %s', async (_what, content) => {
    expect(['not-ours', 'damaged', 'cut-off']).toContain(await refusal(new Blob([content])));
    expect(['not-ours', 'damaged', 'cut-off']).toContain(await refusal(await zipped(content)));
  });

  it('where it is a file of observations, which is merged and not restored', async () => {
    expect(await refusal(await changed((line) => line.replace('trendcrest-backup', 'trendcrest-observations')))).toBe(
      'not-ours',
    );
  });

  it.each([
    ['a row is no row', () => changed((line) => line.replace('"isProduct":true', '"isProduct":"yes"'))],
    [
      'a handle leads elsewhere',
      () => withVideo('"x":1').then(() => changed((line) => line.replace(/"author":"\w+"/, '"author":"../evil"'))),
    ],
    ['a day lies beyond all days', () => changed((line) => line.replace(/"lastDay":\d+/, '"lastDay":99999999'))],
    ['a count is negative', () => changed((line) => line.replace('"sightings":', '"sightings":-'))],
    [
      'a row stands twice',
      () => closed(lines.flatMap((line) => (line.includes('"type":"video"') ? [line, line] : [line]))),
    ],
    ['rows are out of order', () => closed([...lines.slice(0, 2), ...lines.slice(2).reverse()])],
    ['a line is empty', () => closed([...lines, ''])],
    [
      'a line nests deeper than any reader reaches',
      () => closed([...lines, '['.repeat(200_000) + ']'.repeat(200_000)]),
    ],
    ['something stands behind its end', async () => zipped(`${await unzipped(new Blob([bytes]))}{"type":"video"}\n`)],
    [
      'a row is missing that is counted',
      async () => zipped((await unzipped(new Blob([bytes]))).replace(/\{"type":"author".*\n/, '')),
    ],
    [
      'its text is no Unicode',
      async () => zipped(new Uint8Array([...new TextEncoder().encode(`${lines[0]}\n`), 0xff, 0xfe, 0x0a])),
    ],
  ])('where %s', async (_what, make) => {
    expect(await refusal(await make())).toBe('damaged');
  });

  it('where a small file unpacks to one line without end', async () => {
    const bomb = await zipped(`${lines[0]}\n{"type":"video","caption":"${'a'.repeat(50_000_000)}"}\n`);
    expect(bomb.size).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe('damaged');
  });

  it('and names the line', async () => {
    const broken = await changed((line) => line.replace('"type":"author","handle"', '"type":"author","hand"'));
    const { place } = (await checkBackup(database, broken).catch((error: RefusedFile) => error)) as RefusedFile;
    expect(lines[Number(place) - 1]).toContain('"type":"author"');
  });
});

describe('names that every object has', () => {
  it('in a row, a record or a setting reach no other object', async () => {
    const proto = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
    const file = await changed((line) =>
      line
        .replace(/^\{"type":"(video|choice|standing)",/, `{"type":"$1",${proto},`)
        .replace('"settings":{', `"settings":{${proto},`)
        .replace('"unread":{', '"unread":{"__proto__":1,'),
    );
    await restoreBackup(database, file);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(await allRows(database)).toEqual(before);
  });
});
