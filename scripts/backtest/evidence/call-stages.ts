import { addDay, type Standing } from '../../../trends/history';
import { chancesOf } from '../../../trends/score/chances';
import { moveExposure, moveItem, newExposure } from '../../../trends/score/conveyor';
import { type StageQuestion, stageOf } from '../../../trends/score/decide-stage';
import { closeDay } from '../../../trends/score/evaluate';
import { mixIngredients } from '../../../trends/score/ingredients';
import type { Stage } from '../../../trends/score/stage';

/** What the stage of a day is decided from, by the extension's own code. */
export interface DayQuestion extends StageQuestion {
  /** A day with browsing keeps its stage; any other only looks. */
  isBrowsed: boolean;
}

/** By day; missing before the first sighting. */
export function askDays(n: number[], sightings: number[]): (DayQuestion | undefined)[] {
  let standing: Standing = { exposure: newExposure(0) };
  return n.map((products, day) => {
    const isBrowsed = products > 0;
    if (isBrowsed) standing = addDay(standing, { day, k: sightings[day] ?? 0, n: products });
    if (!standing.item) return undefined;
    const closed = isBrowsed ? standing.item : closeDay(standing.item, standing.exposure);
    const [item, exposure] = [moveItem(closed, day), moveExposure(standing.exposure, day)];
    const ingredients = mixIngredients(item, exposure);
    return { isBrowsed, item, exposure, ingredients, chances: chancesOf(ingredients) };
  });
}

/** The stages, were the chances of falling and fading so many logits higher (by day). */
export function callStages(questions: (DayQuestion | undefined)[], shifts: number[] = []): (Stage | undefined)[] {
  let kept: Stage = 'steady';
  return questions.map((question, day) => {
    if (!question) return undefined;
    const { chances } = question;
    const chanceOfFade = shifted(chances.chanceOfFade, shifts[day] ?? 0);
    const chanceOfFall = shifted(chances.chanceOfFall, shifts[day] ?? 0);
    // The stage that the item has of its own was decided without the shifts.
    const item = { ...question.item, stage: kept };
    const stage = stageOf({ ...question, item, chances: { ...chances, chanceOfFade, chanceOfFall } });
    if (question.isBrowsed) kept = stage;
    return stage;
  });
}

const shifted = (chance: number, shift: number) => 1 / (1 + ((1 - chance) / chance) * Math.exp(-shift));
