import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../trends/items/catalogue/catalogue';
import type { Entry } from '../../../trends/items/catalogue/catalogue-item';
import { categoryNames } from '../../../trends/items/category-names';
import { categoryIds, categoryOf, itemName, itemsOfCategory, parentsOf } from '../../../trends/items/item-names';
import { findItems } from '../../../trends/items/match';
import { simplified } from '../../../trends/items/simplified';

const languages = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil', 'es'] as const;
const wordsOf = (entry: Entry) =>
  languages
    .flatMap((language) => (entry[language] ?? '').split(',').map((word) => word.trim()))
    .filter((word) => word !== '' && !word.startsWith('('));
const items = [...catalogue];

describe('the catalogue', () => {
  it('has items enough to start with', () => {
    expect(catalogue.size).toBeGreaterThan(400);
  });

  it('gives every item a slug, and a name in English, Chinese and Indonesian', () => {
    for (const [id, { en, zh, id: indonesian }] of items) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const name of [en, zh, indonesian]) expect(name?.trim(), id).toBeTruthy();
    }
  });

  it('knows every parent, and no circle', () => {
    for (const [id, { parent }] of items) {
      if (parent !== undefined) expect(catalogue.has(parent), id).toBe(true);
      expect(parentsOf(id)).not.toContain(id);
    }
  });

  it('files every item under one of its categories, each with a name in every language', () => {
    expect(items.filter(([id]) => categoryOf(id) === undefined)).toEqual([]);
    expect(categoryIds().length).toBeGreaterThanOrEqual(20);
    for (const category of categoryIds()) {
      expect(itemsOfCategory(category).length, category).toBeGreaterThan(3);
      expect(catalogue.has(category)).toBe(false);
      for (const language of ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil'] as const)
        expect(categoryNames.get(category)?.[language], category).toBeTruthy();
    }
    expect([itemName('category-pets', 'zh-CN'), itemName('category-pets', 'es')]).toEqual(['宠物用品', 'Pets']);
  });

  const claims = items.flatMap(([id, entry]) => [...new Set(wordsOf(entry))].map((word) => ({ id, word })));

  it('gives no word to two items', () => {
    const claimed = Map.groupBy(claims, ({ word }) => simplified(word.toLowerCase()));
    const shared = [...claimed].filter(([, by]) => new Set(by.map(({ id }) => id)).size > 1);
    expect(shared.map(([word]) => word)).toEqual([]);
  });

  it('finds an item by each of its words', () => {
    const lost = claims.filter(({ id, word }) => !findItems({ caption: word }).includes(id));
    expect(lost).toEqual([]);
  });
});

describe('the name of an item', () => {
  it('is given in the language of the reader', () => {
    expect(['en', 'zh-CN', 'id', 'vi'].map((language) => itemName('hair-dryer', language))).toEqual([
      'Hair dryer',
      '吹风机',
      'Pengering rambut',
      'Máy sấy tóc',
    ]);
  });

  it('is English where the catalogue has none, and the slug where the item is unknown', () => {
    expect(itemName('hair-dryer', 'xx')).toBe('Hair dryer');
    expect(itemName('moon-boots', 'en')).toBe('Moon boots');
    expect(itemName('ring', 'en')).toBe('Ring');
  });
});
