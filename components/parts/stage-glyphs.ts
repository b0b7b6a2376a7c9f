import type { Stage } from '../../trends/score/stage';

/** A stage, or the mark of an item of which nothing can be said until somebody browses again. */
export type StageMarkName = Stage | 'stale';

/** What a person sees: stale hides the stage, since the stage is of the past. */
export const shownStage = ({ stage, stale }: { stage: Stage; stale: boolean }): StageMarkName =>
  stale ? 'stale' : stage;

/** Whether a number stands there, or a dash. */
export const hasScore = (item: { stage: Stage; stale: boolean }) => !['stale', 'watching'].includes(shownStage(item));

export interface Glyph {
  /** Path in a box of 12 by 12, drawn as a line in the stage's colour. */
  path: string;
  width: number;
  dashes?: string;
}

const ring = 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9';

/** Shared with the badge on TikTok's page, hence no Preact here. */
export const stageGlyphs: Record<StageMarkName, Glyph> = {
  emerging: { path: 'M6 11V6M6 7C6 4 4 3 1 3c0 3 2 4 5 4M6 6c0-3 2-5 5-5 0 3-2 5-5 5', width: 1.5 },
  rising: { path: 'M1 10 5 6l2 2 4-6M7.5 2H11v3.5', width: 1.6 },
  peaking: { path: 'M1 10C3.5 10 3.5 2 6 2s2.5 8 5 8', width: 1.6 },
  fading: { path: 'M1 2l4 4 2-2 4 6M7.5 10H11V6.5', width: 1.6 },
  resurging: { path: 'M1 3l3 6 3-3 4-5M8 1h3v3', width: 1.6 },
  steady: { path: 'M1 6.5h10', width: 1.6 },
  dormant: { path: ring, width: 1.4, dashes: '2 2' },
  watching: { path: 'M2 6h.01M6 6h.01M10 6h.01', width: 2.2 },
  stale: { path: 'M1 6h2.5M5 6h2M8.5 6H11', width: 1.6 },
};

/** Drawn beside the stage where the item stands at twice its normal or more: a flake. */
export const coolingGlyph: Glyph = { path: 'M6 1v10M1.7 3.5l8.6 5M10.3 3.5l-8.6 5', width: 1.3 };
