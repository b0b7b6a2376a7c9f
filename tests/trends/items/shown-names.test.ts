import { expect, test } from 'vitest';
import { shownNames } from '../../../trends/items/catalogue/shown-names';

const items = Object.entries(shownNames);

/** In Filipino the English name stands where sellers say no other. */
test.each(['en', 'zh', 'id', 'ms', 'vi', 'th'] as const)('every item has a name in %s', (language) => {
  expect(items.length).toBeGreaterThan(400);
  expect(items.filter(([, { names }]) => !names[language]?.trim()).map(([itemId]) => itemId)).toEqual([]);
});

test('names are short enough for a row, and are no search phrases', () => {
  for (const [itemId, { names }] of items)
    for (const name of Object.values(names)) {
      expect([itemId, name, name.length]).toEqual([itemId, name, Math.min(name.length, 32)]);
      expect([itemId, name]).toEqual([itemId, expect.not.stringMatching(/[(),]|^#|https?:|\s{2}/)]);
    }
});
