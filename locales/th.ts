import type { en } from './en';
import type { Translated } from './message';
import { badges } from './th/badges';
import { card } from './th/card';
import { chart } from './th/chart';
import { evidence } from './th/evidence';
import { exporting } from './th/exporting';
import { firstSteps } from './th/first-steps';
import { health } from './th/health';
import { item } from './th/item';
import { keeping } from './th/keeping';
import { method } from './th/method';
import { opening } from './th/opening';
import { ownItems } from './th/own-items';
import { pages } from './th/pages';
import { panel } from './th/panel';
import { ranking } from './th/ranking';
import { readingNames } from './th/reading-names';
import { remark } from './th/remark';
import { sample } from './th/sample';
import { score } from './th/score';
import { team } from './th/team';
import { watch } from './th/watch';
import { wide } from './th/wide';

export const th: Translated<typeof en> = {
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
