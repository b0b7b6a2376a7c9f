import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChoices } from '../../storage/apply-choices';
import { isPastOutdated, type Undo, undoChange } from '../../storage/change-choices';
import { findChoices, namesOf } from '../../storage/choices';
import { type Database, openDatabase } from '../../storage/database';
import { removeOwnItem, renameItem, saveOwnItem, splitOff } from '../../storage/own-items';
import { dismissItem, mergeItem, putBack, takeApart } from '../../storage/set-aside';
import { crystals, phoneCases, recordOn } from './many-days';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const draft = (name: string, words: string[], change = {}) => ({ name, words, excludes: [], ...change });
const choices = () => findChoices(database);
const rows = () => database.choices.toArray();
const isOutdated = async () => isPastOutdated((await database.standing.get('standing')) ?? {});
const sightingsOf = async (itemId: string) =>
  (await database.buckets.toArray())
    .filter((row) => row.itemId === itemId)
    .reduce((sum, row) => sum + row.sightings, 0);

describe('an own item', () => {
  it('is made, changed under the same id, and deleted', async () => {
    await saveOwnItem(database, draft('Sky lamp', ['#SkyLamp', ' sunset  lamp ', 'skylamp']), 1);
    const [made] = await rows();
    expect(made).toEqual({
      ...{ itemId: 'own-skylamp', changedAt: 1 },
      own: { name: 'Sky lamp', words: ['SkyLamp', 'sunset lamp'], excludes: [] },
    });
    await saveOwnItem(database, draft('Dusk lamp', ['sunset lamp'], { parent: 'projector' }), 2, 'own-skylamp');
    expect((await choices()).own).toEqual([
      { itemId: 'own-skylamp', name: 'Dusk lamp', words: ['sunset lamp'], excludes: [], parent: 'projector' },
    ]);
    await removeOwnItem(database, 'own-skylamp', 3);
    expect(await rows()).toEqual([]);
  });

  it('takes what was found over under the id that it has', async () => {
    await saveOwnItem(database, draft('Galaxy light', ['galaxy light']), 1, 'found-galaxylight');
    expect((await choices()).own.map(({ itemId }) => itemId)).toEqual(['found-galaxylight']);
  });

  it.each([
    [draft('', ['sky lamp']), 'name-missing'],
    [draft('!!', ['sky lamp']), 'name-missing'],
    [draft('x'.repeat(61), ['sky lamp']), 'name-long'],
    [draft('crystals', ['sky lamp']), 'name-taken: crystals'],
    [draft('水晶', ['sky lamp']), 'name-taken: 水晶'],
    [draft('Sky lamp', []), 'words-missing'],
    [draft('Sky lamp', [' , ']), 'words-missing'],
    [
      draft(
        'Sky lamp',
        Array.from({ length: 31 }, (_, index) => `sky lamp ${index}`),
      ),
      'words-many',
    ],
    [draft('Sky lamp', ['tv']), 'word-short: tv'],
    [draft('Sky lamp', ['灯']), 'word-short: 灯'],
    [draft('Sky lamp', ['x'.repeat(61)]), `word-long: ${'x'.repeat(61)}`],
    [draft('Sky lamp', ['#fyp']), 'word-generic: fyp'],
    [draft('Sky lamp', ['TikTok made me buy it']), 'word-generic: TikTok made me buy it'],
    [draft('Sky lamp', ['sky lamp'], { excludes: ['Sky Lamp'] }), 'word-excluded: sky lamp'],
    [draft('Sky lamp', ['sky lamp'], { parent: 'moon-boots' }), 'category-unknown'],
  ])('is refused with the reason, and nothing is written: %j', async (refused, reason) => {
    await expect(saveOwnItem(database, refused, 1)).rejects.toThrow(reason);
    expect(await rows()).toEqual([]);
  });

  it('may have Chinese words of two characters, and words that hold a generic one', async () => {
    await saveOwnItem(database, draft('手机链', ['手机链', '挂绳', 'viral lip stain']), 1);
    expect((await choices()).own[0]?.words).toEqual(['手机链', '挂绳', 'viral lip stain']);
  });

  it('cannot have the name of another one', async () => {
    await saveOwnItem(database, draft('Sky lamp', ['sky lamp']), 1);
    await expect(saveOwnItem(database, draft('sky-lamp', ['other lamp']), 2)).rejects.toThrow('name-taken');
    await saveOwnItem(database, draft('Sky lamp', ['sky lamp', 'moon lamp']), 3, 'own-skylamp');
  });

  it('can be split into two', async () => {
    await saveOwnItem(database, draft('Sky lamp', ['sky lamp', 'moon lamp', 'lunar lamp']), 1);
    const words = ['moon lamp', 'lunar lamp'];
    const undo = await splitOff(database, { itemId: 'own-skylamp', words, name: 'Moon lamp' }, 2);
    expect((await choices()).own.map(({ itemId, words }) => [itemId, words])).toEqual([
      ['own-moonlamp', words],
      ['own-skylamp', ['sky lamp']],
    ]);
    await undoChange(database, undo, 3);
    expect((await choices()).own).toHaveLength(1);
    await expect(
      splitOff(database, { itemId: 'own-skylamp', words: ['sky lamp', ...words], name: 'All' }, 4),
    ).rejects.toThrow('words-missing');
  });
});

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

describe('the stored past', () => {
  it('is outdated by no change while nothing is stored', async () => {
    await dismissItem(database, 'crystals', 1);
    expect(await isOutdated()).toBe(false);
  });

  it('is outdated by what changes counting, until it is counted anew or the change is undone', async () => {
    await recordOn(database, 20_000, [...crystals(6, 0), ...phoneCases(4, 50)]);
    await renameItem(database, 'crystals', 'Stones', 1);
    await dismissItem(database, 'found-galaxylight', 2, 'galaxy light');
    expect(await isOutdated()).toBe(false);
    const undo: Undo = await dismissItem(database, 'crystals', 3);
    expect(await isOutdated()).toBe(true);
    await undoChange(database, undo, 4);
    expect(await isOutdated()).toBe(false);

    const again = await saveOwnItem(database, draft('Tonight things', ['restock tonight']), 5);
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await expect(applyChoices(database, {}, { signal: stop.signal })).rejects.toThrow('enough');
    expect(await isOutdated()).toBe(true);
    await applyChoices(database);
    expect(await isOutdated()).toBe(false);
    expect(await sightingsOf('own-tonightthing')).toBe(6);
    await undoChange(database, again, 6);
    expect(await isOutdated()).toBe(true);
    await applyChoices(database);
    expect(await sightingsOf('own-tonightthing')).toBe(0);
  });
});
