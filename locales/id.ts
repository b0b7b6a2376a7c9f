import type { en } from './en';
import { chart } from './id/chart';
import { evidence } from './id/evidence';
import { health } from './id/health';
import { item } from './id/item';
import { ownItems } from './id/own-items';
import { pages } from './id/pages';
import { ranking } from './id/ranking';
import { readingNames } from './id/reading-names';
import { score } from './id/score';
import type { Translating } from './message';

export const id: Translating<typeof en> = {
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
