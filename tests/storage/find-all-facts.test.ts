import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { findAllFacts } from '../../storage/find-all-facts';
import { findDestinations } from '../../storage/find-destinations';
import { findFacts } from '../../storage/find-facts';
import { findHistories } from '../../storage/find-histories';
import { findItemPage } from '../../storage/find-item-page';
import { crystals, phoneCases, recordOn } from './many-days';

const today = 20_000;
const itemIds = ['crystals', 'phone-case'];
let database: Database;
beforeEach(async () => {
  database = openDatabase(`test-${Math.random()}`);
  for (const day of [today - 20, today - 9, today - 1, today]) {
    const from = (today - day) * 1_000;
    await recordOn(database, day, [
      ...crystals(4, from, { surface: 'feed', market: 'GB', carts: [{ productId: `77${from}`, written: '£8.99' }] }),
      ...phoneCases(9, from + 100),
    ]);
  }
});
afterEach(() => database.delete());

describe('what was counted of all items at once', () => {
  it.each([{}, { market: 'GB' }, { surface: 'feed' as const }])('is what is counted of each, in %j', async (filter) => {
    const [all, each] = await Promise.all([
      findAllFacts(database, today, filter),
      findFacts(database, itemIds, today, filter),
    ]);
    for (const itemId of itemIds) if (all.has(itemId)) expect(all.get(itemId)).toEqual(each.get(itemId));
    expect(all.has('crystals')).toBe(true);
  });

  it('leaves out what was not seen for four weeks', async () => {
    expect((await findAllFacts(database, today + 30)).size).toBe(0);
  });

  it('knows where the carts lead', async () => {
    const destinations = await findDestinations(database, today);
    expect(destinations.get('crystals')).toEqual(['other']);
    expect(destinations.get('phone-case')).toBeUndefined();
  });

  it('has of each item the history that its own page shows', async () => {
    const histories = await findHistories(database, itemIds);
    const page = await findItemPage(database, 'crystals', today);
    expect(histories.get('crystals')).toEqual(page?.history);
    expect(histories.get('phone-case')?.at(-1)).toMatchObject({ day: today, k: 9, n: 13 });
  });
});
