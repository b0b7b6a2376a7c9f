import type { en } from './en';
import type { Translating } from './message';
import { chart } from './vi/chart';
import { evidence } from './vi/evidence';
import { health } from './vi/health';
import { item } from './vi/item';
import { ownItems } from './vi/own-items';
import { pages } from './vi/pages';
import { ranking } from './vi/ranking';
import { readingNames } from './vi/reading-names';
import { score } from './vi/score';

export const vi: Translating<typeof en> = {
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
