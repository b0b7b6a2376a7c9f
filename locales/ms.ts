import type { en } from './en';
import type { Translated } from './message';
import { badges } from './ms/badges';
import { card } from './ms/card';
import { chart } from './ms/chart';
import { evidence } from './ms/evidence';
import { exporting } from './ms/exporting';
import { firstSteps } from './ms/first-steps';
import { health } from './ms/health';
import { item } from './ms/item';
import { keeping } from './ms/keeping';
import { method } from './ms/method';
import { opening } from './ms/opening';
import { ownItems } from './ms/own-items';
import { pages } from './ms/pages';
import { panel } from './ms/panel';
import { ranking } from './ms/ranking';
import { readingNames } from './ms/reading-names';
import { remark } from './ms/remark';
import { sample } from './ms/sample';
import { score } from './ms/score';
import { team } from './ms/team';
import { watch } from './ms/watch';
import { wide } from './ms/wide';

export const ms: Translated<typeof en> = {
  ...badges,
  ...card,
  ...chart,
  ...evidence,
  ...exporting,
  ...firstSteps,
  ...health,
  ...item,
  ...keeping,
  ...method,
  ...opening,
  ...ownItems,
  ...pages,
  ...panel,
  ...ranking,
  ...readingNames,
  ...remark,
  ...sample,
  ...score,
  ...watch,
  ...wide,
  ...team,
};
