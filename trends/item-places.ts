import type { PlaceFilter } from './place-filter';
import type { HistoryDay, ScoredItem } from './ranking';
import type { SalesEvent } from './sales-calendar';

/** Where an item was counted at all, most sightings first. */
export interface ItemPlaces {
  surfaces: NonNullable<PlaceFilter['surface']>[];
  /** Two letters, or `unknown` where no page said one. */
  markets: string[];
}

/** An item's past in one place, and how it stands there; without a row where it was never seen. */
export interface PlaceHistory {
  history: HistoryDay[];
  events: SalesEvent[];
  item?: ScoredItem;
}
