import type { ChartSpan } from './chart-lines';
import type { Plot } from './plot';

type Colour = (token: string) => string;

/** Left edge and width on the canvas, of the part that the chart shows. */
function placeOf(plot: Plot, { firstDay, lastDay }: ChartSpan): [left: number, width: number] {
  const { left, width } = plot.bbox;
  const at = (day: number) => Math.min(Math.max(plot.valToPos(day, 'x', true), left), left + width);
  return [at(firstDay - 0.5), at(lastDay + 0.5) - at(firstDay - 0.5)];
}

export function shadeSpans(plot: Plot, spans: ChartSpan[], colour: Colour): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.globalAlpha = 0.09;
  for (const span of spans) {
    const [left, width] = placeOf(plot, span);
    ctx.fillStyle = colour(span.tone);
    ctx.fillRect(left, bbox.top, width, bbox.height);
  }
  ctx.restore();
}

const hatchStep = 6;

/** Stripes from one edge to the other, so that a mark is one without its colour too. */
export function hatchSpans(plot: Plot, spans: ChartSpan[], colour: Colour): void {
  const { ctx, bbox } = plot;
  for (const span of spans) {
    const [left, width] = placeOf(plot, span);
    if (width <= 0) continue;
    ctx.save();
    ctx.globalAlpha = 0.35;
    ctx.strokeStyle = colour(span.tone);
    ctx.lineWidth = devicePixelRatio;
    ctx.beginPath();
    ctx.rect(left, bbox.top, width, bbox.height);
    ctx.clip();
    for (let x = left - bbox.height; x < left + width; x += hatchStep * devicePixelRatio) {
      ctx.moveTo(x, bbox.top + bbox.height);
      ctx.lineTo(x + bbox.height, bbox.top);
    }
    ctx.stroke();
    ctx.restore();
  }
}
