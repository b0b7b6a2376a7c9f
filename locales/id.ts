import type { en } from './en';
import { badges } from './id/badges';
import { card } from './id/card';
import { chart } from './id/chart';
import { evidence } from './id/evidence';
import { exporting } from './id/exporting';
import { firstSteps } from './id/first-steps';
import { health } from './id/health';
import { item } from './id/item';
import { keeping } from './id/keeping';
import { method } from './id/method';
import { opening } from './id/opening';
import { ownItems } from './id/own-items';
import { pages } from './id/pages';
import { panel } from './id/panel';
import { ranking } from './id/ranking';
import { readingNames } from './id/reading-names';
import { remark } from './id/remark';
import { sample } from './id/sample';
import { score } from './id/score';
import { team } from './id/team';
import { watch } from './id/watch';
import { wide } from './id/wide';
import type { Translated } from './message';

export const id: Translated<typeof en> = {
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
