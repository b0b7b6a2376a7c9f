import type { Stage } from '../trends/score/stage';
import { coolingGlyph, type Glyph, shownStage, stageGlyphs } from './parts/stage-glyphs';

/** A glyph as it is drawn on TikTok's page, which knows neither stages nor their colours. */
export interface BadgeMark {
  /** Path in a box of 12 by 12. */
  path: string;
  /** What else is to be said of its line. */
  style: string;
}

/** On dark ground whatever the theme, since the badge lies on a video. */
const colors: Partial<Record<Stage | 'stale', string>> = {
  ...{ emerging: '#35c99a', rising: '#6cb2ff', peaking: '#f0b429', fading: '#ff8552', resurging: '#bd93f9' },
};

interface Marked {
  stage: Stage;
  stale: boolean;
  coolingRisk: boolean;
}

/** The stage, and the flake where the item may cool. */
export function badgeMarks({ stage, stale, coolingRisk }: Marked): BadgeMark[] {
  const shown = shownStage({ stage, stale });
  const mark = drawnIn(colors[shown] ?? '#fff', stageGlyphs[shown]);
  return coolingRisk ? [mark, drawnIn('#8fd3ff', coolingGlyph)] : [mark];
}

const drawnIn = (color: string, { path, width, dashes = 'none' }: Glyph): BadgeMark => ({
  path,
  style: `stroke:${color};stroke-width:${width};stroke-dasharray:${dashes}`,
});
