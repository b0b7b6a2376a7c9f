import type { Chances } from './chances';
import { type ExposureState, type ItemState, isEnough } from './conveyor';
import type { Ingredients } from './ingredients';
import { thisWeek } from './pools';
import type { Stage } from './stage';

/** Everything a stage is decided from, at one moment. */
export interface StageQuestion {
  item: ItemState;
  exposure: ExposureState;
  ingredients: Ingredients;
  chances: Chances;
}

const upStages: readonly Stage[] = ['rising', 'emerging', 'resurging'];
/** Sightings in the long memory below which nothing is said of an item. */
const fewestSightings = 2;

/** The stored stage needs less to stay than another needs to come, so that a stage does not flicker. */
export function stageOf(question: StageQuestion): Stage {
  const { item, exposure } = question;
  if (item.long < fewestSightings || !isEnough(exposure.pools)) return 'watching';
  if (isDormant(question)) return 'dormant';
  if (isUp(question)) return upStage(question);
  if (isFading(question)) return 'fading';
  return isPeaking(question) ? 'peaking' : 'steady';
}

function isPeaking({ item, ingredients: { belowHigh, height } }: StageQuestion): boolean {
  return belowHigh >= Math.log(0.7) && height >= Math.log(1.5) * (item.stage === 'peaking' ? 0.5 : 1);
}

function isFading({ item, chances: { chanceOfFade, chanceOfFall, chanceOfRise } }: StageQuestion): boolean {
  return chanceOfFade >= (item.stage === 'fading' ? 0.22 : 0.29) && chanceOfFall >= chanceOfRise;
}

function isDormant({ item, ingredients: { expected, belowHigh } }: StageQuestion): boolean {
  return expected >= 2 && belowHigh < Math.log(0.25) && thisWeek(item.pools) < expected / 2;
}

function isUp({ item, chances: { chanceOfRise, chanceOfFall } }: StageQuestion): boolean {
  return chanceOfRise >= (upStages.includes(item.stage) ? 0.25 : 0.45) && chanceOfRise > chanceOfFall;
}

function upStage({ item, ingredients: { level, height, record } }: StageQuestion): Stage {
  const isBack =
    item.day - record.topDay >= 14 && record.bot - record.top < Math.log(0.5) && level - record.top >= Math.log(0.3);
  if (isBack) return 'resurging';
  if (thisWeek(item.pools) >= 0.65 * item.long) return 'emerging';
  return height >= Math.log(3) * (item.stage === 'peaking' ? 0.85 : 1) ? 'peaking' : 'rising';
}
