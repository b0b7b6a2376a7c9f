import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../storage/change-choices';
import { findChoices } from '../../storage/choices';
import { type Database, openDatabase } from '../../storage/database';
import { removeOwnItem, saveOwnItem, splitOff } from '../../storage/own-items';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const draft = (name: string, words: string[], change = {}) => ({ name, words, excludes: [], ...change });
const choices = () => findChoices(database);
const rows = () => database.choices.toArray();

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

  it('can be split off from what was found, which is taken over with the rest of its words', async () => {
    const found = { name: 'galaxy light', words: ['galaxy light', 'star lamp', 'moon lamp', 'fyp'] };
    await splitOff(database, { itemId: 'found-galaxylight', words: ['moon lamp'], name: 'Moon lamp', found }, 1);
    expect((await choices()).own.map(({ itemId, name, words }) => [itemId, name, words])).toEqual([
      ['found-galaxylight', 'galaxy light', ['galaxy light', 'star lamp']],
      ['own-moonlamp', 'Moon lamp', ['moon lamp']],
    ]);
  });
});
