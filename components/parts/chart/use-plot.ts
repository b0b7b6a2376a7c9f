import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { chartDays } from './chart-lines';
import { type Drawing, drawPlot, type Plot } from './plot';
import { nearestDay } from './point-keys';

interface PlotInBox {
  /** Where it is drawn. */
  box: RefObject<HTMLDivElement | null>;
  /** The days that can be pointed at, rising. */
  days: number[];
  /** The day that is pointed at. */
  day?: number;
  point(day?: number): void;
}

/** A plot in a box of ours that follows its width, the theme, and what is to be drawn. */
export function usePlot(drawing: Drawing, height: number): PlotInBox {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot>(null);
  const [day, setDay] = useState<number>();
  const days = chartDays(drawing.lines);
  useEffect(() => {
    const stop = new AbortController();
    if (box.current && days.length > 0) {
      const onPoint = (at?: number) => setDay(at === undefined ? undefined : nearestDay(days, at));
      void keepPlot(box.current, { ...drawing, onPoint }, height, stop.signal).then((drawn) => {
        plot.current = drawn ?? null;
      });
    }
    return () => stop.abort();
  }, [drawing, height]);
  const point = (at?: number) => {
    // The last two: tell us, and the charts that move along.
    plot.current?.setCursor(at === undefined ? away : { left: plot.current.valToPos(at, 'x'), top: 0 }, true, true);
    setDay(at);
  };
  return { box, days, day, point };
}

const away = { left: -10, top: -10 };

/** Whoever left while the library came gets none. */
async function keepPlot(
  box: HTMLElement,
  drawing: Drawing,
  height: number,
  signal: AbortSignal,
): Promise<Plot | undefined> {
  const plot = await drawPlot(box, drawing, { width: box.clientWidth, height }, signal);
  if (!plot) return undefined;
  const resize = new ResizeObserver(() => {
    if (box.clientWidth !== plot.width) plot.setSize({ width: box.clientWidth, height });
  });
  resize.observe(box);
  for (const look of looks) matchMedia(look).addEventListener('change', () => plot.redraw(false), { signal });
  signal.addEventListener('abort', () => {
    resize.disconnect();
    plot.destroy();
  });
  return plot;
}

/** What may change the colours under a plot that stands. */
const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];
