import { accessories } from './catalogue/accessories';
import { accessoriesBags } from './catalogue/accessories-bags';
import { accessoriesMore } from './catalogue/accessories-more';
import { appliances } from './catalogue/appliances';
import { baby } from './catalogue/baby';
import { babyGear } from './catalogue/baby-gear';
import { bakery } from './catalogue/bakery';
import { bedding } from './catalogue/bedding';
import { bedroomAndLiving } from './catalogue/bedroom-and-living';
import { body } from './catalogue/body';
import { bodyMore } from './catalogue/body-more';
import { car } from './catalogue/car';
import { carParts } from './catalogue/car-parts';
import type { Entries } from './catalogue/catalogue-item';
import { cleaning } from './catalogue/cleaning';
import { clothingMore } from './catalogue/clothing-more';
import { clothingTops } from './catalogue/clothing-tops';
import { computer } from './catalogue/computer';
import { computerMore } from './catalogue/computer-more';
import { cookware } from './catalogue/cookware';
import { drinks } from './catalogue/drinks';
import { electronics } from './catalogue/electronics';
import { electronicsMore } from './catalogue/electronics-more';
import { fashion } from './catalogue/fashion';
import { fitness } from './catalogue/fitness';
import { food } from './catalogue/food';
import { foodBasics } from './catalogue/food-basics';
import { foodMore } from './catalogue/food-more';
import { foodSnacks } from './catalogue/food-snacks';
import { fragrance } from './catalogue/fragrance';
import { furniture } from './catalogue/furniture';
import { gadgets } from './catalogue/gadgets';
import { gadgetsCameras } from './catalogue/gadgets-cameras';
import { garden } from './catalogue/garden';
import { hair } from './catalogue/hair';
import { hairAccessories } from './catalogue/hair-accessories';
import { hairCare } from './catalogue/hair-care';
import { health } from './catalogue/health';
import { healthCare } from './catalogue/health-care';
import { healthSupports } from './catalogue/health-supports';
import { home } from './catalogue/home';
import { jewellery } from './catalogue/jewellery';
import { kitchen } from './catalogue/kitchen';
import { kitchenElectric } from './catalogue/kitchen-electric';
import { kitchenStorage } from './catalogue/kitchen-storage';
import { kitchenTools } from './catalogue/kitchen-tools';
import { lighting } from './catalogue/lighting';
import { lipsAndNails } from './catalogue/lips-and-nails';
import { makeup } from './catalogue/makeup';
import { makeupBrows } from './catalogue/makeup-brows';
import { makeupMore } from './catalogue/makeup-more';
import { massage } from './catalogue/massage';
import { mouth } from './catalogue/mouth';
import { paper } from './catalogue/paper';
import { pests } from './catalogue/pests';
import { pets } from './catalogue/pets';
import { shaving } from './catalogue/shaving';
import { skincare } from './catalogue/skincare';
import { skincareMore } from './catalogue/skincare-more';
import { sport } from './catalogue/sport';
import { storage } from './catalogue/storage';
import { tools } from './catalogue/tools';
import { toys } from './catalogue/toys';
import { toysToPlay } from './catalogue/toys-to-play';

/** The files of the catalogue that make a category; each item lies in one. */
const files: Record<string, Entries[]> = {
  'category-baby': [baby, babyGear],
  'category-bags': [accessoriesMore, accessories, accessoriesBags],
  'category-bedding': [bedding],
  'category-body-care': [shaving, body, bodyMore],
  'category-cameras': [gadgets, gadgetsCameras],
  'category-car': [car, carParts],
  'category-clothing': [clothingMore, clothingTops, fashion],
  'category-computers': [computer, computerMore],
  'category-decoration': [storage, bedroomAndLiving, furniture],
  'category-fitness': [sport, fitness],
  'category-food': [foodMore, bakery, drinks, food, foodSnacks, foodBasics],
  'category-fragrance': [fragrance],
  'category-hair': [hairAccessories, hair, hairCare],
  'category-health': [healthCare, healthSupports, massage, health],
  'category-household': [appliances, pests, cleaning, home],
  'category-jewellery': [jewellery],
  'category-kitchen': [kitchenStorage, cookware, kitchen, kitchenTools],
  'category-kitchen-electric': [kitchenElectric],
  'category-lighting': [lighting],
  'category-lips-and-nails': [lipsAndNails],
  'category-makeup': [makeup, makeupBrows, makeupMore],
  'category-oral-care': [mouth],
  'category-pets': [pets],
  'category-phones': [electronics, electronicsMore],
  'category-skincare': [skincare, skincareMore],
  'category-stationery': [paper],
  'category-tools': [tools, garden],
  'category-toys': [toys, toysToPlay],
};

export const categoryOfItem = new Map(
  Object.entries(files).flatMap(([category, entries]) =>
    entries.flatMap((items) => Object.keys(items).map((itemId) => [itemId, category] as const)),
  ),
);
