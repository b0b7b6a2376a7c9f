import { accessories } from './catalogue/accessories';
import { accessoriesBags } from './catalogue/accessories-bags';
import { baby } from './catalogue/baby';
import { bakery } from './catalogue/bakery';
import { bedding } from './catalogue/bedding';
import { bedroomAndLiving } from './catalogue/bedroom-and-living';
import { body } from './catalogue/body';
import { bodyMore } from './catalogue/body-more';
import { car } from './catalogue/car';
import type { Entries } from './catalogue/catalogue-item';
import { cleaning } from './catalogue/cleaning';
import { clothingMore } from './catalogue/clothing-more';
import { clothingTops } from './catalogue/clothing-tops';
import { computer } from './catalogue/computer';
import { cookware } from './catalogue/cookware';
import { drinks } from './catalogue/drinks';
import { electronics } from './catalogue/electronics';
import { fashion } from './catalogue/fashion';
import { fitness } from './catalogue/fitness';
import { food } from './catalogue/food';
import { fragrance } from './catalogue/fragrance';
import { furniture } from './catalogue/furniture';
import { gadgets } from './catalogue/gadgets';
import { hair } from './catalogue/hair';
import { hairCare } from './catalogue/hair-care';
import { health } from './catalogue/health';
import { home } from './catalogue/home';
import { kitchen } from './catalogue/kitchen';
import { kitchenElectric } from './catalogue/kitchen-electric';
import { kitchenTools } from './catalogue/kitchen-tools';
import { lighting } from './catalogue/lighting';
import { lipsAndNails } from './catalogue/lips-and-nails';
import { makeup } from './catalogue/makeup';
import { makeupMore } from './catalogue/makeup-more';
import { mouth } from './catalogue/mouth';
import { paper } from './catalogue/paper';
import { pets } from './catalogue/pets';
import { skincare } from './catalogue/skincare';
import { skincareMore } from './catalogue/skincare-more';
import { tools } from './catalogue/tools';
import { toys } from './catalogue/toys';
import { toysToPlay } from './catalogue/toys-to-play';

/** The files of the catalogue that make a category; each item lies in one. */
const files: Record<string, Entries[]> = {
  'category-baby': [baby],
  'category-bags': [accessories, accessoriesBags],
  'category-bedding': [bedding],
  'category-body-care': [body, bodyMore],
  'category-cameras': [gadgets],
  'category-car': [car],
  'category-clothing': [clothingMore, clothingTops, fashion],
  'category-computers': [computer],
  'category-decoration': [bedroomAndLiving, furniture],
  'category-fitness': [fitness],
  'category-food': [bakery, drinks, food],
  'category-fragrance': [fragrance],
  'category-hair': [hair, hairCare],
  'category-health': [health],
  'category-household': [cleaning, home],
  'category-kitchen': [cookware, kitchen, kitchenTools],
  'category-kitchen-electric': [kitchenElectric],
  'category-lighting': [lighting],
  'category-lips-and-nails': [lipsAndNails],
  'category-makeup': [makeup, makeupMore],
  'category-oral-care': [mouth],
  'category-pets': [pets],
  'category-phones': [electronics],
  'category-skincare': [skincare, skincareMore],
  'category-stationery': [paper],
  'category-tools': [tools],
  'category-toys': [toys, toysToPlay],
};

export const categoryOfItem = new Map(
  Object.entries(files).flatMap(([category, entries]) =>
    entries.flatMap((items) => Object.keys(items).map((itemId) => [itemId, category] as const)),
  ),
);
