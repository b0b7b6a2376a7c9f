import { type Pen, penIn } from './picture-pen';
import { type Drawing, drawPlot } from './plot';

export interface PictureWish {
  /** An element within the theme, out of sight, to draw in. */
  place: HTMLElement;
  title: string;
  drawing: Drawing;
  /** What a reader must know who has only the picture, e.g. which days, which formula. */
  notes: string[];
}

const plotSize = { width: 1000, height: 360 };
const [margin, titleHeight, line, gap] = [24, 30, 20, 12];

/** A PNG that speaks for itself: title, legend, chart and notes. It has its own size, not the window's. */
export async function pictureOf({ place, title, drawing, notes }: PictureWish): Promise<Blob> {
  const plot = await drawPlot(place, { ...drawing, syncKey: undefined, onPoint: undefined }, plotSize);
  if (!plot) throw new Error('The plot was given up without being asked to');
  const pen = penIn(place, devicePixelRatio);
  const rows = layLegend(legendOf(drawing), pen);
  const plotTop = margin + titleHeight + rows.length * line;
  const notesTop = plotTop + plotSize.height + gap;
  pen.start(plotSize.width + 2 * margin, notesTop + notes.length * line + margin);
  pen.write(title, { x: margin, y: margin + titleHeight / 2, font: 'bold 17px' });
  for (const [at, row] of rows.entries()) {
    for (const entry of row) drawEntry(pen, entry, margin + titleHeight + (at + 0.5) * line);
  }
  pen.context.drawImage(plot.ctx.canvas, margin, plotTop, plotSize.width, plotSize.height);
  for (const [at, note] of notes.entries()) {
    pen.write(note, { x: margin, y: notesTop + (at + 0.5) * line, tone: 'ink-2' });
  }
  plot.destroy();
  return pen.finish();
}

interface Entry {
  kind: 'line' | 'points' | 'shade' | 'mark';
  name: string;
  tone: string;
  dashes?: number[];
}

/** Each name once: a stage may come back. */
function legendOf({ lines, shades = [], marks = [] }: Drawing): Entry[] {
  const entries: Entry[] = [
    ...lines.map((one) => ({ ...one, kind: one.isScattered ? ('points' as const) : ('line' as const) })),
    ...shades.map((one) => ({ ...one, kind: 'shade' as const })),
    ...marks.map((one) => ({ ...one, kind: 'mark' as const })),
  ];
  return [...new Map(entries.map((entry) => [`${entry.kind} ${entry.name}`, entry])).values()];
}

const [swatch, apart] = [20, 18];

type PlacedEntry = Entry & { left: number };

/** As many in a row as find room. */
function layLegend(entries: Entry[], pen: Pen): PlacedEntry[][] {
  const rows: PlacedEntry[][] = [];
  let left = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const width = swatch + 6 + pen.widthOf(entry.name) + apart;
    if (left + width > margin + plotSize.width + apart) {
      rows.push([]);
      left = margin;
    }
    rows.at(-1)?.push({ ...entry, left });
    left += width;
  }
  return rows;
}

function drawEntry(pen: Pen, { kind, name, tone, dashes = [], left }: PlacedEntry, y: number): void {
  const { context } = pen;
  context.save();
  context.strokeStyle = pen.colour(tone);
  context.fillStyle = pen.colour(tone);
  context.lineWidth = 2;
  context.setLineDash(kind === 'mark' ? [1, 3] : dashes);
  context.beginPath();
  if (kind === 'shade') {
    context.globalAlpha = 0.25;
    context.fillRect(left, y - 6, swatch, 12);
  } else if (kind === 'points') {
    context.arc(left + swatch / 2, y, 3, 0, 2 * Math.PI);
    context.fill();
  } else {
    // A mark's stripes, seen from the side.
    context.lineWidth = kind === 'mark' ? 10 : 2;
    context.moveTo(left, y);
    context.lineTo(left + swatch, y);
    context.stroke();
  }
  context.restore();
  pen.write(name, { x: left + swatch + 6, y });
}
