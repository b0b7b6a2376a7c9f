import type { en } from './en';
import type { Translating } from './message';
import { chart } from './ms/chart';
import { evidence } from './ms/evidence';
import { health } from './ms/health';
import { item } from './ms/item';
import { ownItems } from './ms/own-items';
import { pages } from './ms/pages';
import { ranking } from './ms/ranking';
import { readingNames } from './ms/reading-names';
import { score } from './ms/score';

export const ms: Translating<typeof en> = {
  ...chart,
  ...evidence,
  ...health,
  ...item,
  ...ownItems,
  ...pages,
  ...ranking,
  ...readingNames,
  ...score,
};
