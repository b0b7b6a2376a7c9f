import type { Stage } from '../trends/score/stage';
import type { BadgeWords } from './badge-words';
import type { NameOf } from './parts/ranking-filter';
import { type StageMarkName, shownStage } from './parts/stage-glyphs';

export interface BadgeFacts {
  itemId?: string;
  stage: Stage;
  stale: boolean;
  score?: number;
  coolingRisk: boolean;
}

/** What a badge says to those who hear it: "Crystals: fading, score 24, cooling risk". */
export function badgeLabel(
  { itemId, score, coolingRisk, ...badge }: BadgeFacts,
  { say, language }: BadgeWords,
  nameOf: NameOf,
) {
  if (itemId === undefined) return say('badge.product');
  const shown: StageMarkName = shownStage(badge);
  const values = { name: nameOf(itemId, language), stage: say(`stage.${shown}`).toLocaleLowerCase(language) };
  const label = score === undefined ? say('badge.unscored', values) : say('badge.scored', { ...values, score });
  return coolingRisk && score !== undefined ? say('badge.cooling', { label }) : label;
}
