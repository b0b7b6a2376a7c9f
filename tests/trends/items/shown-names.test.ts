import { expect, test } from 'vitest';
import { catalogue } from '../../../trends/items/catalogue/catalogue';
import { namedLanguages } from '../../../trends/items/catalogue/catalogue-item';
import { shownNames } from '../../../trends/items/catalogue/shown-names';
import { itemName } from '../../../trends/items/item-names';

const items = Object.entries(shownNames).map(([itemId, row]) => ({ itemId, names: row.split('\t').slice(2) }));

/** In Filipino the English name stands where sellers say no other. */
test.each(['en', 'zh', 'id', 'ms', 'vi', 'th'] as const)('every item has a name in %s', (language) => {
  expect(items.length).toBeGreaterThan(1_000);
  const unnamed = [...catalogue].filter(([, entry]) => !entry[language]?.split(',')[0]?.trim());
  expect(unnamed.map(([itemId]) => itemId)).toEqual([]);
});

test('a name that is the English one is said once, and shown in both languages', () => {
  expect(shownNames['last-mouse-lost']?.split('\t')[2 + namedLanguages.indexOf('th')]).toBe('');
  expect(itemName('last-mouse-lost', 'th')).toBe(itemName('last-mouse-lost', 'en'));
});

test('names are short enough for a row, and are no search phrases', () => {
  for (const { itemId, names } of items)
    for (const name of names) {
      expect([itemId, name, name.length]).toEqual([itemId, name, Math.min(name.length, 32)]);
      expect([itemId, name]).toEqual([itemId, expect.not.stringMatching(/[(),]|^#|https?:|\s{2}/)]);
    }
});
