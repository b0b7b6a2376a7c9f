import type { en } from './en';
import type { Translated } from './message';
import { badges } from './zh-CN/badges';
import { card } from './zh-CN/card';
import { chart } from './zh-CN/chart';
import { evidence } from './zh-CN/evidence';
import { exporting } from './zh-CN/exporting';
import { firstSteps } from './zh-CN/first-steps';
import { health } from './zh-CN/health';
import { item } from './zh-CN/item';
import { keeping } from './zh-CN/keeping';
import { method } from './zh-CN/method';
import { opening } from './zh-CN/opening';
import { ownItems } from './zh-CN/own-items';
import { pages } from './zh-CN/pages';
import { panel } from './zh-CN/panel';
import { ranking } from './zh-CN/ranking';
import { readingNames } from './zh-CN/reading-names';
import { remark } from './zh-CN/remark';
import { sample } from './zh-CN/sample';
import { score } from './zh-CN/score';
import { team } from './zh-CN/team';
import { watch } from './zh-CN/watch';
import { wide } from './zh-CN/wide';

export const zhCN: Translated<typeof en> = {
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
