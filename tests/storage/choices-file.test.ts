import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../storage/change-choices';
import type { Choice } from '../../storage/choices';
import { largestFile, readChoicesFile, writeChoicesFile } from '../../storage/choices-file';
import { type Database, openDatabase } from '../../storage/database';
import { importChoices, planImport } from '../../storage/import-choices';
import { renameItem, saveOwnItem } from '../../storage/own-items';
import { changeRemark } from '../../storage/remarks';
import { dismissItem, mergeItem } from '../../storage/set-aside';

const now = 1_000;
const open = () => openDatabase(`test-${Math.random()}`);
let [mine, theirs]: Database[] = [];
beforeEach(() => {
  [mine, theirs] = [open(), open()];
});
afterEach(() => Promise.all([mine?.delete(), theirs?.delete()]));

const here = () => mine as Database;
const all = async ({ choices, remarks }: Database) => ({
  choices: await choices.toArray(),
  remarks: await remarks.toArray(),
});
const rows = (database: Database | undefined) => database?.choices.toArray();
const lamp = { name: 'Sky lamp', words: ['sky lamp', '天空灯'], excludes: ['sky lamp tutorial'], parent: 'projector' };

async function fill(database: Database) {
  await saveOwnItem(database, lamp, 10);
  await mergeItem(database, { itemId: 'phone-case', target: 'own-skylamp' }, 20);
  await dismissItem(database, 'found-galaxylight', 30, 'galaxy light');
  await renameItem(database, 'crystals', 'Stones', 40);
}

const fileOf = (choices: unknown, head = {}) =>
  JSON.stringify({ format: 'trendcrest-items', version: 1, madeAt: 1, choices, ...head });
const dismissed = (itemId: string, changedAt = 1) => ({ itemId, isDismissed: true, changedAt });

describe('a file of choices', () => {
  it('brings everything over to another browser', async () => {
    await fill(here());
    const written = writeChoicesFile(await all(here()), now);
    const read = readChoicesFile(written, now);
    const plan = await planImport(theirs as Database, read);
    expect([plan.added.length, plan.changed.length, plan.same, plan.older]).toEqual([4, 0, 0, 0]);
    await importChoices(theirs as Database, read, now);
    expect(await rows(theirs)).toEqual(JSON.parse(JSON.stringify(await rows(mine))));
    expect(writeChoicesFile(await all(theirs as Database), now)).toBe(written);
    expect(await planImport(theirs as Database, read)).toMatchObject({ added: [], changed: [], same: 4, older: 0 });
  });

  it('changes what it decided later, and nothing else; one step takes it back', async () => {
    await fill(here());
    const before = await rows(mine);
    const read = readChoicesFile(
      fileOf([
        { itemId: 'own-skylamp', own: { ...lamp, name: 'Sunset lamp' }, changedAt: 11 },
        { itemId: 'crystals', name: 'Gems', changedAt: 39 },
        dismissed('pop-it'),
      ]),
      now,
    );
    const plan = await planImport(here(), read);
    expect([plan.added.length, plan.changed.length, plan.same, plan.older]).toEqual([1, 1, 0, 1]);
    const undo = await importChoices(here(), read, now);
    const named = (await rows(mine))?.map(({ itemId, own, name = own?.name, changedAt }) => [itemId, name, changedAt]);
    expect(named).toContainEqual(['own-skylamp', 'Sunset lamp', 11]);
    expect(named).toContainEqual(['crystals', 'Stones', 40]);
    await undoChange(here(), undo, now);
    expect(await rows(mine)).toEqual(before);
  });

  it('takes along what is followed, noted and labelled, and loses neither side’s words', async () => {
    const theirRemark = { itemId: 'crystals', followedAt: 5, labels: ['Ask Ana'], changedAt: 20 };
    await changeRemark(here(), 'crystals', { note: 'Two suppliers in Yiwu', labels: ['Q1'] }, 10);
    const read = readChoicesFile(fileOf([], { remarks: [theirRemark] }), now);
    expect(await planImport(here(), read)).toMatchObject({ changed: [{ itemId: 'crystals' }], added: [] });
    const undo = await importChoices(here(), read, now);
    expect(await here().remarks.toArray()).toEqual([
      { ...theirRemark, note: 'Two suppliers in Yiwu', labels: ['Ask Ana', 'Q1'] },
    ]);
    expect(await planImport(here(), read)).toMatchObject({ changed: [], older: 1 });
    await undoChange(here(), undo, now);
    expect((await here().remarks.toArray())[0]).toMatchObject({ note: 'Two suppliers in Yiwu', labels: ['Q1'] });
    const written = writeChoicesFile(await all(here()), now);
    await importChoices(theirs as Database, readChoicesFile(written, now), now);
    expect(await theirs?.remarks.toArray()).toEqual(await here().remarks.toArray());
  });

  it('leaves out a merge that would go round with those made here', async () => {
    await mergeItem(here(), { itemId: 'phone-case', target: 'crystals' }, 1);
    const choices: Choice[] = [{ itemId: 'crystals', mergedInto: 'phone-case', changedAt: 5 }];
    expect(await planImport(here(), { choices, remarks: [] })).toMatchObject({ added: [], circles: 1 });
  });

  it('cannot decide in the future, which would stand for ever', () => {
    expect(readChoicesFile(fileOf([dismissed('crystals', 9e12)]), now).choices[0]?.changedAt).toBe(now);
  });

  it('keeps nothing that it does not know, and none of its tricks', () => {
    const sly = fileOf([{ ...dismissed('crystals'), extra: 1 }]).replace(
      '"itemId"',
      '"__proto__":{"polluted":1},"itemId"',
    );
    expect(readChoicesFile(sly, now).choices).toEqual([dismissed('crystals')]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('leaves out a category that only a newer catalogue has', () => {
    const own = { ...lamp, parent: 'moon-things' };
    expect(readChoicesFile(fileOf([{ itemId: 'own-a', own, changedAt: 1 }]), now).choices[0]?.own).not.toHaveProperty(
      'parent',
    );
  });

  it.each([
    ['x'.repeat(largestFile + 1), 'too-large'],
    ['{"format":', 'not-json'],
    ['[]', 'not-items'],
    ['null', 'not-items'],
    [fileOf([], { format: 'other' }), 'not-items'],
    [fileOf([], { version: 2 }), 'newer'],
    [
      fileOf([], { remarks: [{ itemId: 'crystals', note: 'x'.repeat(2_001), changedAt: 1 }] }),
      'damaged: remarks.0.note',
    ],
    [fileOf([], { madeAt: 'yesterday' }), 'damaged: madeAt'],
    [fileOf({}), 'damaged: choices'],
    [fileOf([dismissed('crystals'), dismissed('../etc')]), 'damaged: choices.1.itemId'],
    [fileOf([dismissed('__proto__')]), 'damaged: choices.0.itemId'],
    [fileOf([dismissed('crystals'), dismissed('crystals')]), 'damaged: choices.0'],
    [fileOf([{ itemId: 'crystals', own: lamp, changedAt: 1 }]), 'damaged: choices.0'],
    [fileOf([{ itemId: 'crystals', mergedInto: 'crystals', changedAt: 1 }]), 'damaged: choices.0'],
    [fileOf([{ itemId: 'own-a', own: { ...lamp, words: ['#fyp'] }, changedAt: 1 }]), 'damaged: choices.0 (fyp)'],
    [
      fileOf([{ itemId: 'own-a', own: { ...lamp, name: 'x'.repeat(300) }, changedAt: 1 }]),
      'damaged: choices.0.own.name',
    ],
    [fileOf(Array.from({ length: 10_001 }, (_, index) => dismissed(`a${index}`))), 'damaged: choices'],
  ])('is refused whole where it is no good: %#', (written, reason) => {
    expect(() => readChoicesFile(written, now)).toThrow(reason);
  });
});
