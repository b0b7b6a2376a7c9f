import { isEverywhere, type PlaceFilter } from '../trends/place-filter';
import { compareByRank, isSilent, type ScoredItem } from '../trends/ranking';
import type { ExposureState } from '../trends/score/conveyor';
import { evaluate } from '../trends/score/evaluate';
import type { ExportedItem } from '../trends/tables/ranking-table';
import type { Database } from './database';
import { findFacts } from './find-facts';
import { type FirstRead, firstRows } from './first-read';
import { pointsOf } from './packed-line';
import { rebuildIn } from './rebuild-items';
import type { Item } from './rows';
import { latestDay } from './standing';

/** An item in the list, with the moments of its first and last sighting. */
export type ListedItem = ScoredItem & Pick<Item, 'firstSeenAt' | 'lastSeenAt'>;

export interface Ranking {
  /** The local day at which it stands. */
  today: number;
  /** Best first. */
  items: ListedItem[];
}

/**
 * All items as they stand today (the clock's local day), from one read of their rows: how much was ever seen makes no
 * difference. With a filter it is what they would be if only that place had been browsed: made anew from the daily
 * counts, in slices, so it costs more the more days there are. What is counted of those on screen is `findFacts`.
 */
export async function findRanking(database: Database, clockDay: number, filter: PlaceFilter = {}): Promise<Ranking> {
  const { standing, exposure, items } = isEverywhere(filter)
    ? await readItems(database)
    : await rebuildIn(database, filter);
  const today = latestDay(standing, clockDay);
  if (!exposure) return { today, items: [] };
  return { today, items: items.map((item) => listItem(item, exposure, today)).toSorted(compareByRank) };
}

/**
 * The best of all items by how they were last written down: what can be shown before the others are read. Those of which
 * nothing can be said today are left out where there are others: these stand before them.
 */
export const findFirstRanked = async (database: Database, clockDay: number): Promise<Ranking> =>
  rankFirst(await readFirstItems(database), clockDay);

export function rankFirst({ standing, items }: Pick<FirstRead, 'standing' | 'items'>, clockDay: number): Ranking {
  const today = latestDay(standing, clockDay);
  const exposure = standing?.exposure;
  const listed = exposure ? items.map((item) => listItem(item, exposure, today)).toSorted(compareByRank) : [];
  const isAll = items.length < firstRows;
  return { today, items: isAll ? listed : listed.filter((item) => !isSilent(item)) };
}

/** Does not wait for the end of the transaction, of which the browser tells some milliseconds after the answers. */
const readFirstItems = (database: Database) =>
  new Promise<Pick<FirstRead, 'standing' | 'items'>>((resolve, reject) => {
    const read = async () => {
      const [standing, items] = await Promise.all([
        database.standing.get('standing'),
        database.items.orderBy('rank').reverse().limit(firstRows).toArray(),
      ]);
      resolve({ standing, items });
    };
    database.transaction('r', database.standing, database.items, read).catch(reject);
  });

const readItems = (database: Database) =>
  database.transaction('r', database.standing, database.items, async () => {
    const [standing, items] = await Promise.all([database.standing.get('standing'), database.items.toArray()]);
    return { standing, exposure: standing?.exposure, items };
  });

/** The same list with everything that is known of each row: what a file takes along. */
export async function findExport(
  database: Database,
  clockDay: number,
  filter: PlaceFilter = {},
): Promise<ExportedItem[]> {
  const { today, items } = await findRanking(database, clockDay, filter);
  const itemIds = items.map(({ itemId }) => itemId);
  const [facts, remarks] = await Promise.all([
    findFacts(database, itemIds, today, filter),
    database.remarks.bulkGet(itemIds),
  ]);
  return items.flatMap((item, at) => {
    const known = facts.get(item.itemId);
    const { followedAt, labels, note } = remarks[at] ?? {};
    return known ? [{ ...item, ...known, followedAt, labels, note }] : [];
  });
}

export function listItem(
  { itemId, state, line, firstSeenAt, lastSeenAt }: Item,
  exposure: ExposureState,
  today: number,
): ListedItem {
  const evaluation = evaluate(state, exposure, today);
  const { level } = today > exposure.day ? evaluate(state, exposure, exposure.day) : evaluation;
  const closed = pointsOf(line).filter(({ day }) => day < exposure.day);
  return { ...evaluation, itemId, firstSeenAt, lastSeenAt, line: [...closed, { day: exposure.day, level }] };
}
