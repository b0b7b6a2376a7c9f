import type { en } from './en';
import type { Translating } from './message';
import { chart } from './th/chart';
import { evidence } from './th/evidence';
import { health } from './th/health';
import { item } from './th/item';
import { ownItems } from './th/own-items';
import { pages } from './th/pages';
import { ranking } from './th/ranking';
import { readingNames } from './th/reading-names';
import { score } from './th/score';

export const th: Translating<typeof en> = {
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
