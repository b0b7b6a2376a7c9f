import type { en } from './en';
import { badges } from './fil/badges';
import { card } from './fil/card';
import { chart } from './fil/chart';
import { evidence } from './fil/evidence';
import { exporting } from './fil/exporting';
import { firstSteps } from './fil/first-steps';
import { health } from './fil/health';
import { item } from './fil/item';
import { keeping } from './fil/keeping';
import { method } from './fil/method';
import { opening } from './fil/opening';
import { ownItems } from './fil/own-items';
import { pages } from './fil/pages';
import { panel } from './fil/panel';
import { ranking } from './fil/ranking';
import { readingNames } from './fil/reading-names';
import { remark } from './fil/remark';
import { sample } from './fil/sample';
import { score } from './fil/score';
import { team } from './fil/team';
import { watch } from './fil/watch';
import { wide } from './fil/wide';
import type { Translated } from './message';

export const fil: Translated<typeof en> = {
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
