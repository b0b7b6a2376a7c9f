import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChoices } from '../../storage/choices';
import { readChoicesFile, writeChoicesFile } from '../../storage/choices-file';
import { type Database, openDatabase } from '../../storage/database';
import { importChoices, planImport } from '../../storage/import-choices';
import { catalogue } from '../../trends/items/catalogue/catalogue';
import { type CatalogueRow, listCatalogue } from '../../trends/items/catalogue-list';
import { findChosenItems } from '../../trends/items/choices';

const now = 1_000;
let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const nothing = { choices: [], remarks: [] };
const fileWith = (rows: CatalogueRow[]) => writeChoicesFile(nothing, now, rows);
async function bring(...rows: CatalogueRow[]) {
  await importChoices(database, readChoicesFile(fileWith([...listCatalogue(), ...rows]), now), now);
  return findChoices(database);
}

describe('the catalogue in a file', () => {
  it('is all of it, in the words of every language, under its category', () => {
    const { catalogue: rows, catalogueVersion } = JSON.parse(fileWith(listCatalogue()));
    expect([rows.length, catalogueVersion]).toEqual([catalogue.size, expect.any(Number)]);
    expect(rows.find(({ itemId }: CatalogueRow) => itemId === 'hair-dryer')).toMatchObject({
      category: 'category-hair',
      parent: 'hair-tools',
      words: { en: expect.arrayContaining(['hair dryer', 'blow dryer']), vi: expect.arrayContaining(['máy sấy tóc']) },
    });
  });

  it('brings nothing where it is the one that is here', async () => {
    const read = readChoicesFile(fileWith(listCatalogue()), now);
    expect(read).toEqual(nothing);
    expect(await planImport(database, read)).toMatchObject({ added: [], changed: [], same: 0 });
  });

  it('brings an item that is not known here as one of the person’s own', async () => {
    const boots = { itemId: 'moon-boots', category: 'category-clothing', excludes: ['moon boots song'] };
    const choices = await bring({ ...boots, words: { en: ['moon boots'], zh: ['月球靴', '(月球鞋)'] } });
    expect(choices.own).toEqual([
      {
        ...{ itemId: 'own-moonboot', name: 'moon boots', words: ['moon boots', '月球靴'] },
        ...{ excludes: ['moon boots song'], parent: 'category-clothing' },
      },
    ]);
    expect(findChosenItems({ caption: '新款月球靴' }, choices)).toEqual(['own-moonboot']);
  });

  it('brings further words for an item that is known, which then count as it', async () => {
    const choices = await bring({
      ...{ itemId: 'hair-dryer', excludes: [] },
      words: { en: ['hair dryer', 'turbo breeze'], th: ['ลมเป่าเทอร์โบ'] },
    });
    expect(choices.merged).toEqual({ 'own-turbobreeze': 'hair-dryer' });
    expect(findChosenItems({ caption: 'my turbo breeze' }, choices)).toEqual(['hair-dryer', 'hair-tools']);
  });

  it('loses no word of an item with many of them', async () => {
    const words = Array.from({ length: 70 }, (_, number) => `moon boots kind ${'abcdefghij'[number % 10]}${number}`);
    const { own, merged } = await bring({ itemId: 'moon-boots', excludes: [], words: { en: words } });
    expect(own.flatMap((item) => item.words).toSorted()).toEqual(words.toSorted());
    expect(new Set(Object.values(merged))).toEqual(new Set([own.find(({ itemId }) => !merged[itemId])?.itemId]));
  });

  it('leaves out what could be found in everything, and what the file decides itself stands', async () => {
    expect((await bring({ itemId: 'x', excludes: [], words: { en: ['fyp', 'tv'] } })).own).toEqual([]);
    const decided = { itemId: 'own-moonboot', isDismissed: true, changedAt: 5 };
    const rows = [{ itemId: 'moon-boots', excludes: [], words: { en: ['moon boots'] } }];
    const written = writeChoicesFile({ choices: [decided], remarks: [] }, now, rows);
    expect(readChoicesFile(written, now).choices).toEqual([decided]);
  });

  it('fits with the whole catalogue, and thousands of items of one’s own', () => {
    const items = Array.from({ length: 5_000 }, (_, number) => {
      const words = Array.from({ length: 10 }, (_, at) => `words of thing ${number} ${at}`);
      return { itemId: `own-thing-${number}`, own: { name: `Thing ${number}`, words, excludes: [] }, changedAt: 1 };
    });
    const written = writeChoicesFile({ choices: items, remarks: [] }, now, listCatalogue());
    expect(readChoicesFile(written, now).choices).toHaveLength(5_000);
  });

  it.each([
    ['words that are no lists', { itemId: 'x', words: { en: 'moon boots' }, excludes: [] }],
    ['a word without end', { itemId: 'x', words: { en: ['x'.repeat(201)] }, excludes: [] }],
    ['no words at all', { itemId: 'x', excludes: [] }],
  ])('is refused with %s', (_what, row) => {
    expect(() => readChoicesFile(fileWith([row as never]), now)).toThrow(/^damaged: catalogue\.0/);
  });
});
