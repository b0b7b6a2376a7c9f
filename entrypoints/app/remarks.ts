import { useMemo } from 'preact/hooks';
import type { Database } from '../../storage/database';
import { follow } from '../../storage/find-watched';
import { useLive } from '../../storage/live';
import type { Remark } from '../../storage/remarks';
import { clockDay } from './go';
import { showChanges } from './toolbar-count';

/** Somebody waits for the star that they just clicked. */
const restMs = 100;

export interface Remarks {
  /** Before it is, nothing is followed or noted. */
  isKnown: boolean;
  /** By item. */
  all: ReadonlyMap<string, Remark>;
  followed: ReadonlySet<string>;
  onFollow(itemId: string, isFollowed: boolean): void;
}

/** What the person follows and noted; nothing until it is known. */
export function useRemarks(database: Database): Remarks {
  const rows = useLive(() => database.remarks.toArray(), [], restMs);
  return useMemo(() => {
    const all = new Map(rows?.map((remark) => [remark.itemId, remark]));
    const followed = new Set([...all.values()].flatMap(({ itemId, followedAt }) => (followedAt ? [itemId] : [])));
    return {
      isKnown: rows !== undefined,
      all,
      followed,
      onFollow: (itemId, isFollowed) => void followItem(database, itemId, isFollowed),
    };
  }, [rows, database]);
}

export async function followItem(database: Database, itemId: string, isFollowed: boolean): Promise<void> {
  await follow(database, itemId, isFollowed, Date.now(), clockDay());
  await showChanges(database, clockDay());
}
