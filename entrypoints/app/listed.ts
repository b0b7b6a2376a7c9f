import type { PlaceFilter } from '../../trends/place-filter';
import { go } from './go';

/** A list as it stands on the screen: which items, in which order, counted where, in which columns. */
export interface Listed {
  itemIds: string[];
  place: PlaceFilter;
  /** Keys of the columns. */
  columns: string[];
}

let listed: Listed | undefined;

/** Leads to where what stands on the screen is taken out. */
export function takeOut(list: Listed): void {
  listed = list;
  go('export');
}

/** What somebody came from; missing after a reload. */
export const lastListed = (): Listed | undefined => listed;
