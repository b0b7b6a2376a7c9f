import { keptRank } from '../trends/ranking';
import { addExposure, addSightings, type ExposureState, newExposure, newItem } from '../trends/score/conveyor';
import { closeDay, evaluate } from '../trends/score/evaluate';
import type { Database } from './database';
import type { DayCounts } from './day-counts';
import { addPoint } from './packed-line';
import type { Item } from './rows';
import type { Writing } from './writing';

/** Adds a batch to the score: O(1) an item it shows; the first product video of a later day closes the day before it. */
export async function scoreSightings(
  database: Database,
  writing: Writing,
  before: ExposureState | undefined,
  day: number,
  counted: Pick<DayCounts, 'products' | 'sightings'>,
  now: number,
): Promise<ExposureState | undefined> {
  if (counted.products === 0 && counted.sightings.size === 0) return before;
  if (before && day > before.day) await closeBrowsingDay(database, before);
  const exposure = addExposure(before ?? newExposure(day), day, counted.products);
  const itemIds = [...counted.sightings.keys()];
  const stored = await database.items.bulkGet(itemIds);
  writing.add(
    database.items,
    itemIds.map((itemId, index) => {
      const item = stored[index] ?? firstSeen(itemId, exposure, now);
      const state = addSightings(item.state, day, counted.sightings.get(itemId) ?? 0);
      return {
        ...item,
        state,
        rank: keptRank(evaluate(state, exposure, day)),
        lastSeenAt: Math.max(item.lastSeenAt, now),
      };
    }),
  );
  return exposure;
}

const firstSeen = (itemId: string, exposure: ExposureState, now: number): Item => ({
  itemId,
  state: newItem(exposure, exposure.day),
  rank: 0,
  line: [],
  firstSeenAt: now,
  lastSeenAt: now,
});

/** Every known item is closed, seen that day or not: not being seen among many videos is evidence too. */
async function closeBrowsingDay(database: Database, exposure: ExposureState): Promise<void> {
  const items = await database.items.toArray();
  await database.items.bulkPut(items.map((item) => closed(item, exposure)));
}

function closed(item: Item, exposure: ExposureState): Item {
  const evaluation = evaluate(item.state, exposure, exposure.day);
  const line = addPoint(item.line, { day: exposure.day, level: evaluation.level });
  return { ...item, state: closeDay(item.state, exposure), rank: keptRank(evaluation), line };
}
