import { categoryOf, isCategory, itemsOfCategory, parentsOf } from '../trends/items/item-names';
import { type Evaluation, evaluate } from '../trends/score/evaluate';
import type { Database } from './database';
import { rebuildExposures, rebuildFrom } from './rebuild-items';
import { latestDay } from './standing';

/** What an item is compared with. */
export interface Comparison {
  /** The item above it, else its category. */
  category: string;
  /** Whose counts and prices it is made of. */
  itemIds: string[];
}

/** Sightings of earlier weeks have left the pools. */
const rememberedDays = 120;

/** Missing where the item is in no category. */
export async function findComparison(database: Database, itemId: string): Promise<Comparison | undefined> {
  const choices = await database.choices.toArray();
  const own = choices.find((choice) => choice.itemId === itemId)?.own;
  const category = own?.parent ?? parentsOf(itemId)[0] ?? categoryOf(itemId);
  if (category === undefined || !isCategory(category)) return category ? { category, itemIds: [category] } : undefined;
  const theirs = choices.flatMap((choice) => (choice.own?.parent === category ? choice.itemId : []));
  // A parent is counted over the distinct videos of its children already.
  const listed = itemsOfCategory(category).filter((id) => parentsOf(id).length === 0);
  return { category, itemIds: [...listed, ...theirs] };
}

/**
 * How the items of a comparison moved together; a video that shows two of them counts for both. Good for this week
 * against the weeks before, no normal of its own.
 */
export async function categoryGrowth(
  database: Database,
  { category, itemIds }: Comparison,
  clockDay: number,
): Promise<Evaluation | undefined> {
  const today = latestDay(await database.standing.get('standing'), clockDay);
  const ofItems = await Promise.all(
    itemIds.map((itemId) =>
      database.buckets
        .where('[itemId+day+observerId+surface+market+account]')
        .between([itemId, today - rememberedDays], [itemId, today + 1])
        .toArray(),
    ),
  );
  const exposures = await rebuildExposures(database);
  const [item, exposure] = [rebuildFrom(category, ofItems.flat(), exposures), exposures.at(-1)];
  return item && exposure && evaluate(item.state, exposure, today);
}
