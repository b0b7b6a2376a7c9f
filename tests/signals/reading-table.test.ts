import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compare, sumOf } from '../../scripts/read-table/compare';
import { putBetween, readDocs } from '../../scripts/read-table/docs-page';
import { entryOf } from '../../scripts/read-table/entry';
import { type FileRow, faultsOf, fileRows } from '../../scripts/read-table/file-rows';
import { savedFiles } from '../../scripts/read-table/saved-files';
import { readingTables } from '../../scripts/read-table/tables';
import { samples } from './read-sample';

const video = (values: Record<string, unknown>, steps?: Record<string, number>) => entryOf('1', values, steps);
const tallyOf = (truth: Record<string, unknown>, read: Record<string, unknown>) =>
  sumOf(compare([video(truth)], [video(read)]));

describe('the comparison with a plain walk', () => {
  test('counts what is read of what is there', () => {
    const truth = { author: 'someone', views: 5, hashtags: ['a', 'b'], mentions: ['x'] };
    const read = { author: 'someone', hashtags: ['a'], mentions: ['x'] };
    expect(tallyOf(truth, read)).toEqual({ read: 2, present: 4, wrong: 0 });
  });

  test.each([
    ['another count', { views: 1000 }, { views: 1001 }],
    ['likes for views', { likes: 7 }, { likes: 7, views: 7 }],
    ['a text of somebody else', { caption: 'a thing' }, { caption: 'another thing' }],
    ['a hashtag that nobody wrote', { hashtags: ['a'] }, { hashtags: ['a', 'b'] }],
    ['a yes for a no', { ad: false }, { ad: true }],
    ['a yes for nothing', {}, { verified: false }],
  ])('%s is wrong', (_what, truth, read) => {
    const { faults, ...comparison } = compare([video(truth)], [video(read)]);
    expect(sumOf({ ...comparison, faults }).wrong).toBe(1);
    expect(faults).toHaveLength(1);
  });

  test('a count may be off by its rounding, and must not seem more exact than that', () => {
    const shown = video({ views: 36_200 }, { views: 100 });
    const against = (count: number, step?: number) =>
      sumOf(compare([shown], [video({ views: count }, step ? { views: step } : {})])).wrong;
    expect([against(36_200, 100), against(36_249, 100), against(36_251, 100), against(36_200)]).toEqual([0, 0, 1, 1]);
  });

  test('a video that is not on the page is wrong, one that is missed is not found', () => {
    const { onPage, found, faults } = compare(
      [entryOf('1', {}), entryOf('2', {})],
      [entryOf('2', {}), entryOf('3', {})],
    );
    expect({ onPage, found, faults }).toEqual({ onPage: 2, found: 1, faults: ['3 is not on the page'] });
  });
});

describe.skipIf(!samples)('every saved file against a plain walk over it (TRENDCREST_SAMPLES)', () => {
  let rows: FileRow[] = [];
  beforeAll(async () => {
    rows = await fileRows(samples ?? '');
  }, 120_000);
  const rowOf = (name: string) => rows.find(({ saved }) => saved.file === name);

  const named = savedFiles.map(({ file, what }) => [file, what] as const);
  test.each(named)('%s (%s): each video is found, no value is wrong', (file) => {
    const row = rowOf(file);
    expect(row && faultsOf(row)).toEqual([]);
    expect(row?.videos.found).toBe(row?.videos.onPage);
    expect(row?.products.found).toBe(row?.products.onPage);
    expect(row?.profiles.found).toBe(row?.profiles.onPage);
  });

  test('every file stands in the table', () => {
    const files = readdirSync(samples ?? '', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/expected$/.test(entry.parentPath) && entry.name !== 'PROVENANCE.md')
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(samples ?? '', '/').length));
    expect(savedFiles.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  test('docs/reading.md holds the tables as they are now', () => {
    expect(putBetween(readDocs(), 'reading table', readingTables(rows))).toBe(readDocs());
  });
});
