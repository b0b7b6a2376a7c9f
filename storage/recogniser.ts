import type { TagEdits } from '../signals/umbrella-tags';
import { findChosenItems, ownItemsIn } from '../trends/items/choices';
import type { Described } from '../trends/items/match';
import { isProductVideo, type Watched } from '../trends/items/product-video';
import { findChoices } from './choices';
import type { Database } from './database';

/** What a video shows, as this person counts it. */
export interface Recogniser {
  itemsIn(described: Described): string[];
  isProduct(watched: Watched): boolean;
}

export async function readRecogniser(database: Database, tagEdits?: TagEdits): Promise<Recogniser> {
  const choices = await findChoices(database);
  return {
    itemsIn: (described) => findChosenItems(described, choices),
    isProduct: (watched) => isProductVideo(watched, tagEdits, ownItemsIn(described(watched), choices.own)),
  };
}

/** The titles in its carts sell by being there, whatever they name. */
const described = ({ caption, hashtags }: Watched): Described => ({ caption, hashtags });
