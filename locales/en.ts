import { badges } from './en/badges';
import { card } from './en/card';
import { chart } from './en/chart';
import { evidence } from './en/evidence';
import { exporting } from './en/exporting';
import { firstSteps } from './en/first-steps';
import { health } from './en/health';
import { item } from './en/item';
import { keeping } from './en/keeping';
import { method } from './en/method';
import { opening } from './en/opening';
import { ownItems } from './en/own-items';
import { pages } from './en/pages';
import { panel } from './en/panel';
import { ranking } from './en/ranking';
import { readingNames } from './en/reading-names';
import { remark } from './en/remark';
import { sample } from './en/sample';
import { score } from './en/score';
import { team } from './en/team';
import { watch } from './en/watch';
import { wide } from './en/wide';

export const en = {
  ...score,
  ...ranking,
  ...item,
  ...method,
  ...chart,
  ...evidence,
  ...health,
  ...readingNames,
  ...keeping,
  ...opening,
  ...ownItems,
  ...pages,
  ...panel,
  ...watch,
  ...firstSteps,
  ...sample,
  ...remark,
  ...wide,
  ...team,
  ...exporting,
  ...badges,
  ...card,
};
