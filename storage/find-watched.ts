import { type Change, changesSince, type Looked, lookAt } from '../trends/watch';
import type { Database } from './database';
import { type ListedItem, listItem } from './find-ranking';
import { changeRemark, type Remark } from './remarks';
import { latestDay } from './standing';

export interface WatchedItem {
  itemId: string;
  /** Missing while it was never seen. */
  item?: ListedItem;
  /** Since the person last looked. */
  changes: Change[];
  looked?: Looked;
  note?: string;
  labels?: string[];
}

export interface WatchList {
  today: number;
  /** What changed first, then as they were followed. */
  items: WatchedItem[];
}

type Followed = Remark & { followedAt: number };

/** The followed items as they stand today (the clock's local day), and what changed since the person looked. */
export function findWatched(database: Database, clockDay: number): Promise<WatchList> {
  const { remarks, items, sellers, standing } = database;
  return database.transaction('r', [remarks, items, sellers, standing], async () => {
    const today = latestDay(await standing.get('standing'), clockDay);
    const followed = (await remarks.where('followedAt').above(0).toArray()) as Followed[];
    const listed = await standingsOf(
      database,
      followed.map(({ itemId }) => itemId),
      today,
    );
    const watched = await Promise.all(followed.map((remark) => watch(database, remark, listed.get(remark.itemId))));
    return { today, items: watched.toSorted((a, b) => Number(b.changes.length > 0) - Number(a.changes.length > 0)) };
  });
}

/** How many followed items changed: what the toolbar shows. */
export async function countChanged(database: Database, clockDay: number): Promise<number> {
  if ((await database.remarks.where('followedAt').above(0).count()) === 0) return 0;
  const { items } = await findWatched(database, clockDay);
  return items.filter(({ changes }) => changes.length > 0).length;
}

/** From now on changes are told against how these items stand now. */
export async function markLooked(database: Database, itemIds: string[], now: number, clockDay: number): Promise<void> {
  const { remarks, items, sellers, standing } = database;
  await database.transaction('rw', [remarks, items, sellers, standing], async () => {
    for (const [itemId, looked] of await looksOf(database, itemIds, now, clockDay)) {
      if (await remarks.get(itemId)) await remarks.update(itemId, { looked });
    }
  });
}

/** Follows an item from now on, or no longer. */
export async function follow(
  database: Database,
  itemId: string,
  isFollowed: boolean,
  now: number,
  clockDay: number,
): Promise<void> {
  if (!isFollowed) return changeRemark(database, itemId, { followedAt: undefined, looked: undefined }, now);
  const looked = (await looksOf(database, [itemId], now, clockDay)).get(itemId);
  return changeRemark(database, itemId, { followedAt: now, looked }, now);
}

async function looksOf(database: Database, itemIds: string[], now: number, clockDay: number) {
  const day = latestDay(await database.standing.get('standing'), clockDay);
  const listed = await standingsOf(database, itemIds, day);
  const looks = itemIds.map(async (itemId): Promise<[string, Looked]> => {
    const sellersOfDay = await countSellersSince(database, itemId, day);
    return [itemId, lookAt(listed.get(itemId), { at: now, day, sellersOfDay })];
  });
  return new Map(await Promise.all(looks));
}

async function watch(database: Database, remark: Followed, item: ListedItem | undefined): Promise<WatchedItem> {
  const { itemId, looked, note, labels } = remark;
  const sellersSince = looked ? await countSellersSince(database, itemId, looked.day) : 0;
  return { itemId, item, looked, note, labels, changes: looked ? changesSince(looked, item, sellersSince) : [] };
}

async function standingsOf(database: Database, itemIds: string[], today: number): Promise<Map<string, ListedItem>> {
  const exposure = (await database.standing.get('standing'))?.exposure;
  if (!exposure) return new Map();
  const items = await database.items.bulkGet(itemIds);
  return new Map(items.flatMap((item) => (item ? [[item.itemId, listItem(item, exposure, today)] as const] : [])));
}

const countSellersSince = (database: Database, itemId: string, day: number): Promise<number> =>
  database.sellers
    .where('[itemId+lastDay]')
    .between([itemId, day], [itemId, []])
    .filter(({ firstDay }) => firstDay >= day)
    .count();
