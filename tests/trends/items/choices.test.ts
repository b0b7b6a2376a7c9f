import { expect, test } from 'vitest';
import { findChosenItems, type ItemChoices, noChoices } from '../../../trends/items/choices';

const choices = (change: Partial<ItemChoices>): ItemChoices => ({ ...noChoices, ...change });
const ownItem = (change: object = {}) => ({
  itemId: 'own-frog-lamp',
  name: 'Fog lamp',
  words: ['frog lamp'],
  excludes: [],
  ...change,
});
const find = (caption: string, chosen: ItemChoices) => findChosenItems({ caption }, chosen);

test('without choices the catalogue speaks', () => {
  expect(find('healing crystals restock', noChoices)).toContain('crystals');
  expect(find('nothing of note', noChoices)).toEqual([]);
});

test('an own item is found by its words, in hashtags and plural too, beside the catalogue’s', () => {
  const chosen = choices({ own: [ownItem()] });
  expect(find('my frog lamps and crystals', chosen)).toEqual(expect.arrayContaining(['own-frog-lamp', 'crystals']));
  expect(findChosenItems({ hashtags: ['froglamp'] }, chosen)).toEqual(['own-frog-lamp']);
  expect(find('frog over the lamp', chosen)).toEqual([]);
});

test('its exclusions hide it, its parent is counted with it', () => {
  const own = [ownItem({ excludes: ['frog lamp repair'], parent: 'hair-tools' })];
  expect(find('frog lamp repair', choices({ own }))).toEqual([]);
  expect(find('frog lamp', choices({ own }))).toEqual(['own-frog-lamp', 'hair-tools']);
});

test('a category is no item, and is not counted', () => {
  const own = [ownItem({ parent: 'category-lighting' })];
  expect(find('frog lamp', choices({ own }))).toEqual(['own-frog-lamp']);
});

test('Thai and Chinese words are found between others', () => {
  const own = [ownItem({ words: ['กล่องวิบวับ', '闪闪盒'] })];
  expect(find('รีวิวกล่องวิบวับ ราคาถูก', choices({ own }))).toEqual(['own-frog-lamp']);
  expect(find('这款闪闪盒太亮了', choices({ own }))).toEqual(['own-frog-lamp']);
});

test('merged items are counted as one, through chains and out of circles', () => {
  expect(find('crystals', choices({ merged: { crystals: 'stones', stones: 'jewels' } }))).toContain('jewels');
  expect(find('crystals', choices({ merged: { crystals: 'stones', stones: 'crystals' } })).length).toBeGreaterThan(0);
});

test('what is merged into an item is counted for the items above that one too, once', () => {
  const own = [ownItem()];
  const intoDryer = choices({ own, merged: { 'own-frog-lamp': 'hair-dryer' } });
  expect(find('frog lamp', intoDryer)).toEqual(['hair-dryer', 'hair-tools']);
  expect(find('frog lamp and a hair dryer', intoDryer)).toEqual(['hair-dryer', 'hair-tools']);
  const intoOwn = choices({ own: [ownItem({ parent: 'fidget-toy' })], merged: { crystals: 'own-frog-lamp' } });
  expect(find('crystals', intoOwn)).toEqual(['own-frog-lamp', 'fidget-toy']);
});

test('a dismissed item is counted no more, under whatever name it was merged', () => {
  expect(find('crystals', choices({ dismissed: ['crystals'] }))).not.toContain('crystals');
  expect(find('crystals', choices({ merged: { crystals: 'stones' }, dismissed: ['stones'] }))).not.toContain('stones');
});

test('a comma in an own word, or a name of the language itself, does no harm', () => {
  const own = [ownItem({ itemId: '__proto__', words: ['frog, lamp', 'constructor'] })];
  expect(find('a frog lamp', choices({ own }))).toEqual(['__proto__']);
  expect(find('crystals', choices({ merged: JSON.parse('{"__proto__":"x"}') }))).toContain('crystals');
});
