import type { en } from './en';
import { chart } from './fil/chart';
import { evidence } from './fil/evidence';
import { health } from './fil/health';
import { item } from './fil/item';
import { ownItems } from './fil/own-items';
import { pages } from './fil/pages';
import { ranking } from './fil/ranking';
import { readingNames } from './fil/reading-names';
import { score } from './fil/score';
import type { Translating } from './message';

export const fil: Translating<typeof en> = {
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
