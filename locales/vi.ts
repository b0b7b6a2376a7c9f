import type { en } from './en';
import type { Translated } from './message';
import { badges } from './vi/badges';
import { card } from './vi/card';
import { chart } from './vi/chart';
import { evidence } from './vi/evidence';
import { exporting } from './vi/exporting';
import { firstSteps } from './vi/first-steps';
import { health } from './vi/health';
import { item } from './vi/item';
import { keeping } from './vi/keeping';
import { method } from './vi/method';
import { opening } from './vi/opening';
import { ownItems } from './vi/own-items';
import { pages } from './vi/pages';
import { panel } from './vi/panel';
import { ranking } from './vi/ranking';
import { readingNames } from './vi/reading-names';
import { remark } from './vi/remark';
import { sample } from './vi/sample';
import { score } from './vi/score';
import { team } from './vi/team';
import { watch } from './vi/watch';
import { wide } from './vi/wide';

export const vi: Translated<typeof en> = {
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
