import { accessories } from './accessories';
import { bedroomAndLiving } from './bedroom-and-living';
import { body } from './body';
import type { Entries, Entry } from './catalogue-item';
import { clothingMore } from './clothing-more';
import { electronics } from './electronics';
import { fashion } from './fashion';
import { fragranceAndMouth } from './fragrance-and-mouth';
import { gadgets } from './gadgets';
import { hair } from './hair';
import { health } from './health';
import { home } from './home';
import { kitchen } from './kitchen';
import { lighting } from './lighting';
import { lipsAndNails } from './lips-and-nails';
import { makeup } from './makeup';
import { skincare } from './skincare';

/** Rises with every change of an item or a word: what was recognised by an older one can then be read again. */
export const catalogueVersion = 1;

const files = {
  hair,
  makeup,
  lipsAndNails,
  skincare,
  body,
  fragranceAndMouth,
  health,
  fashion,
  clothingMore,
  accessories,
  electronics,
  gadgets,
  lighting,
  home,
  bedroomAndLiving,
  kitchen,
};
export const catalogue: ReadonlyMap<string, Entry> = new Map(
  Object.values(files).flatMap((entries: Entries) => Object.entries(entries)),
);
