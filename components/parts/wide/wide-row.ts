import type { ItemFacts, ScoredItem } from '../../../trends/ranking';

/** One item with everything that the wide table can show, sort and filter by. */
export interface WideRow {
  item: ScoredItem & { firstSeenAt: number; lastSeenAt: number };
  /** Its place by score, from 1. */
  place: number;
  /** In the chosen language. */
  name: string;
  /** All that it can be found by, in small letters. */
  found: string;
  /** Where a shop would put it; missing for what the catalogue does not know. */
  category?: string;
  /** Missing while they are being read, or where it was not seen for four weeks. */
  facts?: ItemFacts;
  /** Where its carts lead, commonest first; missing while they are being read. */
  destinations?: string[];
  isFollowed: boolean;
  labels: string[];
  note?: string;
}
