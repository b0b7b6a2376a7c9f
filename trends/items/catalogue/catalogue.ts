import { accessories } from './accessories';
import { accessoriesBags } from './accessories-bags';
import { accessoriesMore } from './accessories-more';
import { appliances } from './appliances';
import { baby } from './baby';
import { babyGear } from './baby-gear';
import { bakery } from './bakery';
import { bedding } from './bedding';
import { bedroomAndLiving } from './bedroom-and-living';
import { body } from './body';
import { bodyMore } from './body-more';
import { car } from './car';
import { carParts } from './car-parts';
import type { Entries, Entry } from './catalogue-item';
import { cleaning } from './cleaning';
import { clothingMore } from './clothing-more';
import { clothingTops } from './clothing-tops';
import { computer } from './computer';
import { computerMore } from './computer-more';
import { cookware } from './cookware';
import { drinks } from './drinks';
import { electronics } from './electronics';
import { electronicsMore } from './electronics-more';
import { fashion } from './fashion';
import { fitness } from './fitness';
import { food } from './food';
import { foodBasics } from './food-basics';
import { foodMore } from './food-more';
import { foodSnacks } from './food-snacks';
import { fragrance } from './fragrance';
import { furniture } from './furniture';
import { gadgets } from './gadgets';
import { gadgetsCameras } from './gadgets-cameras';
import { garden } from './garden';
import { hair } from './hair';
import { hairAccessories } from './hair-accessories';
import { hairCare } from './hair-care';
import { health } from './health';
import { healthCare } from './health-care';
import { healthSupports } from './health-supports';
import { home } from './home';
import { jewellery } from './jewellery';
import { kitchen } from './kitchen';
import { kitchenElectric } from './kitchen-electric';
import { kitchenStorage } from './kitchen-storage';
import { kitchenTools } from './kitchen-tools';
import { lighting } from './lighting';
import { lipsAndNails } from './lips-and-nails';
import { makeup } from './makeup';
import { makeupBrows } from './makeup-brows';
import { makeupMore } from './makeup-more';
import { massage } from './massage';
import { mouth } from './mouth';
import { paper } from './paper';
import { pests } from './pests';
import { pets } from './pets';
import { shaving } from './shaving';
import { skincare } from './skincare';
import { skincareMore } from './skincare-more';
import { sport } from './sport';
import { storage } from './storage';
import { tools } from './tools';
import { toys } from './toys';
import { toysToPlay } from './toys-to-play';
/** Rises with every change of an item or a word: what was recognised by an older one can then be read again. */
export const catalogueVersion = 8;

const files: Entries[] = [
  jewellery,
  accessories,
  appliances,
  accessoriesMore,
  sport,
  kitchenStorage,
  healthCare,
  healthSupports,
  massage,
  hairAccessories,
  foodMore,
  pests,
  shaving,
  storage,
  accessoriesBags,
  baby,
  babyGear,
  bakery,
  bedding,
  bedroomAndLiving,
  body,
  bodyMore,
  car,
  carParts,
  cleaning,
  clothingMore,
  clothingTops,
  computer,
  computerMore,
  cookware,
  drinks,
  electronics,
  electronicsMore,
  fashion,
  fitness,
  food,
  foodSnacks,
  foodBasics,
  fragrance,
  furniture,
  gadgets,
  gadgetsCameras,
  garden,
  hair,
  hairCare,
  health,
  home,
  kitchen,
  kitchenElectric,
  kitchenTools,
  lighting,
  lipsAndNails,
  makeup,
  makeupBrows,
  makeupMore,
  mouth,
  paper,
  pets,
  skincare,
  skincareMore,
  tools,
  toys,
  toysToPlay,
];
export const catalogue: ReadonlyMap<string, Entry> = new Map(files.flatMap((entries) => Object.entries(entries)));
