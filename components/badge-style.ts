import type { Stage } from '../trends/score/stage';
import { coolingGlyph, type Glyph, shownStage, stageGlyphs } from './parts/stage-glyphs';

/** On dark ground whatever the theme, since the badge lies on a video. */
const colors: Partial<Record<Stage | 'stale', string>> = {
  ...{ emerging: '#35c99a', rising: '#6cb2ff', peaking: '#f0b429', fading: '#ff8552', resurging: '#bd93f9' },
};

interface Marked {
  stage: Stage;
  stale: boolean;
  coolingRisk: boolean;
  score?: number;
}

/** Pixels: from the badge's edge to a mark, a mark, and from a mark to the score. */
const [edge, size, gap] = [7, 12, 6];
/** On the side where the score is the last thing. */
const edgeOfScore = 9;

/**
 * CSS of a badge, whose text is the score: the stage before it and the flake where the item may cool behind it, as pictures,
 * since elements for them would cost TikTok's page a good deal more. It knows neither stages nor their colours.
 */
export function badgeStyle(badge: Marked): string {
  const shown = shownStage(badge);
  const pictures = [drawnIn(colors[shown] ?? '#fff', stageGlyphs[shown])];
  if (badge.coolingRisk) pictures.push(drawnIn('#8fd3ff', coolingGlyph));
  const left = edge + size + (badge.score === undefined ? 0 : gap);
  const right = edgeOfScore + (badge.coolingRisk ? size + gap : 0);
  const places = `${edge}px,right ${edgeOfScore}px center`;
  return `padding:0 ${right}px 0 ${left}px;background-image:${pictures};background-position:${places};background-size:${size}px`;
}

/** TikTok's own pages have pictures of this kind; where a page forbids them the score stands alone. */
function drawnIn(color: string, { path, width, dashes = 'none' }: Glyph): string {
  const line = `stroke="${color}" stroke-width="${width}" stroke-dasharray="${dashes}" stroke-linecap="round" stroke-linejoin="round"`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" fill="none" ${line}><path d="${path}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(drawing)}")`;
}
