import { localDay } from '../../trends/calendar';
import { type DayRange, isWithin, overlaps } from '../../trends/day-range';
import type { PlaceFilter } from '../../trends/place-filter';
import type { ExportedItem } from '../../trends/tables/ranking-table';
import type { Database } from '../database';
import type { HideHandle } from './hidden-handles';
import type { Tick } from './pages-of';

/** Which rows a file is asked to hold. */
export interface Asked {
  days: DayRange;
  place: PlaceFilter;
  /** Only what belongs to this item. */
  itemId?: string;
  /** Handles stay where it is missing. */
  hide?: HideHandle;
  /** Epoch milliseconds. */
  now: number;
  /** Only these columns of the ranking, by key; all of them where it is missing. */
  columns?: string[];
  /** The ranking as somebody sees it: what is listed, in which order. */
  arrange?(items: ExportedItem[]): ExportedItem[];
}

/** The rows of a table, page by page. */
export type Pages<Row> = (database: Database, asked: Asked, tick: Tick) => AsyncIterable<Row[]>;

export const seenIn =
  (days: DayRange) =>
  ({ seenAt }: { seenAt: number }): boolean =>
    isWithin(localDay(seenAt), days);

export const shownIn =
  (days: DayRange) =>
  ({ firstSeenAt, lastSeenAt }: { firstSeenAt: number; lastSeenAt: number }): boolean =>
    overlaps(localDay(firstSeenAt), localDay(lastSeenAt), days);
