import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { categoryGrowth, findComparison } from '../../storage/find-category';
import { findEvidence } from '../../storage/find-evidence';
import { saveOwnItem } from '../../storage/own-items';
import { crystals, phoneCases, recordOn } from './many-days';
import { noon } from './signal-of';

const today = 20_030;
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const inWords = (caption: string, count: number, from: number) =>
  crystals(count, from, { caption: `${caption} #tiktokshop`, hashtags: ['tiktokshop'] });
const evidence = () => findEvidence(database, 'crystals', noon(today), today);

/** Thirty days of phone cases, of crystals, and of bracelets, which lie in the same category. */
async function browse(seen: (day: number) => { crystals: number; bracelets: number }) {
  for (let day = today - 29; day <= today; day += 1) {
    const counts = seen(day);
    await recordOn(database, day, [
      ...phoneCases(20, day * 1_000),
      ...inWords('healing crystals', counts.crystals, day * 1_000 + 100),
      ...inWords('bracelet', counts.bracelets, day * 1_000 + 200),
    ]);
  }
}
const isLately = (day: number) => day > today - 8;

describe('an item is compared', () => {
  it('with the item above it, else with its category', async () => {
    expect(await findComparison(database, 'hair-dryer')).toEqual({ category: 'hair-tools', itemIds: ['hair-tools'] });
    const { category, itemIds = [] } = (await findComparison(database, 'crystals')) ?? {};
    expect(category).toBe('category-jewellery');
    expect(itemIds).toEqual(expect.arrayContaining(['crystals', 'bracelet', 'earrings']));
    expect(await findComparison(database, 'found-moon-boots')).toBeUndefined();
  });

  it('with what the person put into the category too', async () => {
    const draft = { name: 'Moon boots', words: ['moon boots'], excludes: [], parent: 'category-jewellery' };
    await saveOwnItem(database, draft, noon(today), 'own-moon-boots');
    expect((await findComparison(database, 'crystals'))?.itemIds).toContain('own-moon-boots');
    expect((await findComparison(database, 'own-moon-boots'))?.category).toBe('category-jewellery');
  });
});

describe('growth beside the category', () => {
  it('is not blamed on the item where the whole category falls', async () => {
    await browse((day) => (isLately(day) ? { crystals: 2, bracelets: 3 } : { crystals: 8, bracelets: 12 }));
    expect((await evidence())?.relative).toMatchObject({
      category: 'category-jewellery',
      verdict: 'falls-with-category',
    });
  });

  it('is the item’s own where the rest of the category stands', async () => {
    await browse((day) => (isLately(day) ? { crystals: 2, bracelets: 20 } : { crystals: 8, bracelets: 20 }));
    expect((await evidence())?.relative?.verdict).toBe('falls-alone');
  });

  it('is not said where the category is little but the item', async () => {
    await browse((day) => (isLately(day) ? { crystals: 2, bracelets: 0 } : { crystals: 8, bracelets: 1 }));
    expect((await evidence())?.relative).toBeUndefined();
  });

  it('is the growth of all of it together, as if it were one item', async () => {
    await browse((day) => (isLately(day) ? { crystals: 4, bracelets: 2 } : { crystals: 1, bracelets: 1 }));
    const comparison = { category: 'category-jewellery', itemIds: ['crystals', 'bracelet'] };
    const grown = await categoryGrowth(database, comparison, today);
    expect(Math.exp(grown?.now ?? 0)).toBeGreaterThan(1.5);
    expect(await categoryGrowth(database, { ...comparison, itemIds: ['earrings'] }, today)).toBeUndefined();
  });
});

it('a price is compared with the prices of the category, a quarter either way being usual', async () => {
  await recordOn(database, today, crystals(4, 0));
  const offer = (itemId: string, number: number, price: number) => ({
    ...{ productId: `${itemId} ${number}`, itemIds: [itemId], destination: 'tiktok-shop', market: 'GB' },
    ...{ price, currency: 'GBP', seenAt: noon(today) },
  });
  const others = [10, 10, 11, 12].map((price, number) => offer('bracelet', number, price));
  for (const product of [...others, offer('crystals', 0, 20)]) {
    await database.products.put(product);
    const { productId, price, currency, seenAt } = product;
    await database.productLooks.put({ productId, price, currency, seenAt });
  }
  expect((await evidence())?.prices).toMatchObject([{ median: 20, against: 'dearer' }]);
});
