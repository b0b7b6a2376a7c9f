import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../storage/change-choices';
import { findChoices, namesOf } from '../../storage/choices';
import { type Database, openDatabase } from '../../storage/database';
import { removeOwnItem, renameItem, saveOwnItem } from '../../storage/own-items';
import { dismissItem, mergeItem, putBack, takeApart } from '../../storage/set-aside';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const draft = (name: string, words: string[], change = {}) => ({ name, words, excludes: [], ...change });
const choices = () => findChoices(database);
const rows = () => database.choices.toArray();

describe('what is merged', () => {
  it('counts as the other item until it is taken apart', async () => {
    await mergeItem(database, { itemId: 'phone-case', target: 'crystals' }, 1);
    expect((await choices()).merged).toEqual({ 'phone-case': 'crystals' });
    await takeApart(database, 'phone-case', 2);
    expect(await rows()).toEqual([]);
  });

  it('brings along the words of what was found, without those that would be found in everything', async () => {
    const found = { name: 'galaxy light', words: ['galaxy light', 'gl', 'fyp'] };
    await mergeItem(database, { itemId: 'found-galaxylight', target: 'projector', found }, 1);
    expect((await choices()).own).toEqual([
      { itemId: 'found-galaxylight', name: 'galaxy light', words: ['galaxy light'], excludes: [] },
    ]);
  });

  it('never goes round in a circle, nor through too many', async () => {
    await mergeItem(database, { itemId: 'phone-case', target: 'crystals' }, 1);
    await mergeItem(database, { itemId: 'crystals', target: 'pop-it' }, 2);
    for (const [itemId, target] of [
      ['pop-it', 'phone-case'],
      ['crystals', 'crystals'],
      ['crystals', 'phone-case'],
    ] as const) {
      await expect(mergeItem(database, { itemId, target }, 3)).rejects.toThrow('circle');
    }
    for (const [itemId, target] of [
      ['pop-it', 'a'],
      ['a', 'b'],
      ['b', 'c'],
    ] as const)
      await mergeItem(database, { itemId, target }, 4);
    await expect(mergeItem(database, { itemId: 'c', target: 'd' }, 5)).rejects.toThrow('too-deep');
  });

  it('stands by itself again when the other is deleted, and undoing that joins them', async () => {
    await saveOwnItem(database, draft('Sky lamp', ['sky lamp']), 1);
    await mergeItem(database, { itemId: 'projector', target: 'own-skylamp' }, 2);
    const undo = await removeOwnItem(database, 'own-skylamp', 3);
    expect(await rows()).toEqual([]);
    await undoChange(database, undo, 4);
    expect((await choices()).merged).toEqual({ projector: 'own-skylamp' });
  });
});

describe('what is dismissed or renamed', () => {
  it('is put back as it was', async () => {
    await dismissItem(database, 'crystals', 1);
    expect((await choices()).dismissed).toEqual(['crystals']);
    await putBack(database, 'crystals', 2);
    expect(await rows()).toEqual([]);
  });

  it('is remembered by its name where it was only found', async () => {
    await dismissItem(database, 'found-galaxylight', 1, 'galaxy light');
    expect(namesOf(await rows()).get('found-galaxylight')).toBe('galaxy light');
    await putBack(database, 'found-galaxylight', 2);
    expect(await rows()).toEqual([]);
  });

  it('has the new name, and its own again without one', async () => {
    await renameItem(database, 'crystals', ' Healing  stones ', 1);
    expect(namesOf(await rows()).get('crystals')).toBe('Healing stones');
    await expect(renameItem(database, 'phone-case', 'Healing stones', 2)).rejects.toThrow('name-taken');
    await renameItem(database, 'crystals', '', 3);
    expect(await rows()).toEqual([]);
    await saveOwnItem(database, draft('Sky lamp', ['sky lamp']), 4);
    await renameItem(database, 'own-skylamp', 'Moon lamp', 5);
    expect((await choices()).own[0]?.name).toBe('Moon lamp');
    await expect(renameItem(database, 'own-skylamp', '', 6)).rejects.toThrow('name-missing');
  });
});
