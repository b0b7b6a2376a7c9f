import baby from './baby.json' with { type: 'json' };
import bags from './bags.json' with { type: 'json' };
import bedding from './bedding.json' with { type: 'json' };
import bodyCare from './body-care.json' with { type: 'json' };
import cameras from './cameras.json' with { type: 'json' };
import car from './car.json' with { type: 'json' };
import type { Entries, Entry } from './catalogue-item';
import clothing from './clothing.json' with { type: 'json' };
import computers from './computers.json' with { type: 'json' };
import decoration from './decoration.json' with { type: 'json' };
import fitness from './fitness.json' with { type: 'json' };
import food from './food.json' with { type: 'json' };
import fragrance from './fragrance.json' with { type: 'json' };
import hair from './hair.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import household from './household.json' with { type: 'json' };
import jewellery from './jewellery.json' with { type: 'json' };
import kitchen from './kitchen.json' with { type: 'json' };
import kitchenElectric from './kitchen-electric.json' with { type: 'json' };
import lighting from './lighting.json' with { type: 'json' };
import lipsAndNails from './lips-and-nails.json' with { type: 'json' };
import makeup from './makeup.json' with { type: 'json' };
import oralCare from './oral-care.json' with { type: 'json' };
import pets from './pets.json' with { type: 'json' };
import phones from './phones.json' with { type: 'json' };
import skincare from './skincare.json' with { type: 'json' };
import stationery from './stationery.json' with { type: 'json' };
import tools from './tools.json' with { type: 'json' };
import toys from './toys.json' with { type: 'json' };

/** Rises with every change of an item or a word: what was recognised by an older one can then be read again. */
export const catalogueVersion = 9;

const byCategory: Record<string, Entries> = {
  'category-baby': baby,
  'category-bags': bags,
  'category-bedding': bedding,
  'category-body-care': bodyCare,
  'category-cameras': cameras,
  'category-car': car,
  'category-clothing': clothing,
  'category-computers': computers,
  'category-decoration': decoration,
  'category-fitness': fitness,
  'category-food': food,
  'category-fragrance': fragrance,
  'category-hair': hair,
  'category-health': health,
  'category-household': household,
  'category-jewellery': jewellery,
  'category-kitchen': kitchen,
  'category-kitchen-electric': kitchenElectric,
  'category-lighting': lighting,
  'category-lips-and-nails': lipsAndNails,
  'category-makeup': makeup,
  'category-oral-care': oralCare,
  'category-pets': pets,
  'category-phones': phones,
  'category-skincare': skincare,
  'category-stationery': stationery,
  'category-tools': tools,
  'category-toys': toys,
};

export const catalogue: ReadonlyMap<string, Entry> = new Map(Object.values(byCategory).flatMap(Object.entries<Entry>));

export const categoryOfItem: ReadonlyMap<string, string> = new Map(
  Object.entries(byCategory).flatMap(([category, entries]) => Object.keys(entries).map((itemId) => [itemId, category])),
);
