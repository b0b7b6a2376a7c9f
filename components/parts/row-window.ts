import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn at most, however many there are, where the window is not taller than that; with what stands for others 60. */
const mostDrawn = 56;
const mostSpare = 12;
/** What is drawn changes by this many rows at a time, so that scrolling asks for something new now and then only. */
const stride = 6;
/** In the popup, until the box was measured. */
const firstSeen = 11;

export interface RowWindow {
  /** The box that scrolls. */
  box: RefObject<HTMLElement | null>;
  /** Indices of the rows to draw, rising; the row that has the focus is always among them. */
  drawn: number[];
  /** The one row that Tab stops at. */
  active: number;
  /** Put it on whatever holds the rows: arrows, Page Up and Down, Home and End move the focus from row to row. */
  onKeyDown(event: KeyboardEvent): void;
  /** Put it beside `onKeyDown`: a row that was clicked is where the arrows go on from. */
  onFocusIn(event: FocusEvent): void;
  /** Back to the first row, as when the order is another. */
  toTop(): void;
}

interface Rows {
  count: number;
  /** Pixels, the same for each. */
  height: number;
  /** Pixels at the top of the box that stay over the rows, as those of a table's head. */
  above?: number;
  /** Where the person comes back to: it is brought into view, and gets the focus. */
  returnTo?: number;
  /** So many are painted first, and the others in view with the next frame; all in view where it is missing. */
  paintedFirst?: number;
}

/**
 * Draws a few rows of a long list: those on screen and some around them. Each row bears `data-row` with its index, and what
 * takes the focus in it is the button with `data-main`.
 */
export function useRowWindow({ count, height, above = 0, returnTo = -1, paintedFirst }: Rows): RowWindow {
  const box = useRef<HTMLElement>(null);
  const [at, setAt] = useState({ first: Math.max(0, returnTo - stride), seen: firstSeen + stride });
  // Somebody waits for the rows in view: those around them come after these are painted.
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const soon = setTimeout(() => setPainted(true));
    return () => clearTimeout(soon);
  }, []);
  const [active, setActive] = useState(Math.max(0, returnTo));
  const focusNext = useRef(returnTo >= 0);

  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    if (clientHeight === 0) return;
    const first = Math.floor(scrollTop / height / stride) * stride;
    const seen = Math.ceil(clientHeight / height) + stride;
    setAt((before) => (before.first === first && before.seen === seen ? before : { first, seen }));
  }, [height]);

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    if (returnTo > 0) current.scrollTop = Math.max(0, returnTo * height - current.clientHeight / 2);
    look();
    const size = new ResizeObserver(look);
    size.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [look]);
  // A shorter list is scrolled back by the browser, which tells nobody where the box keeps its place.
  useEffect(look, [count, look]);

  const now = Math.min(active, Math.max(0, count - 1));
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${now}"]`);
    if (!row) return;
    focusNext.current = false;
    row.querySelector<HTMLElement>('[data-main]')?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, at.seen - stride - 1);
    const next = moves[event.key]?.(now, count, page);
    if (next === undefined || isTyping(event.target)) return;
    event.preventDefault();
    if (box.current) bringIntoView(box.current, next, height, above);
    focusNext.current = true;
    setActive(next);
    look();
    // The same row again draws nothing anew.
    if (next === now) box.current?.querySelector<HTMLElement>(`[data-row="${now}"] [data-main]`)?.focus();
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    if (row) setActive(Number(row.dataset.row));
  };
  const first = isPainted ? [] : firstRows(at, count, returnTo, paintedFirst);
  const drawn = first.includes(now) ? first : rowsToDraw(at, count, now);
  const isNew = useRef(true);
  const toTop = () => {
    // What was just drawn stands where it should.
    if (box.current && !isNew.current) box.current.scrollTop = 0;
    isNew.current = false;
  };
  return { box, drawn, active: now, onKeyDown, onFocusIn, toTop };
}

const moves: Record<string, (at: number, count: number, page: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count, page) => Math.min(at + page, count - 1),
  PageUp: (at, _, page) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

const isTyping = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type !== 'checkbox';

function bringIntoView(box: HTMLElement, row: number, height: number, above: number): void {
  const [top, bottom] = [row * height, (row + 1) * height];
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom > box.scrollTop + box.clientHeight - above) box.scrollTop = bottom - box.clientHeight + above;
}

function firstRows(
  { first, seen }: { first: number; seen: number },
  count: number,
  returnTo: number,
  painted = seen - stride,
): number[] {
  const most = returnTo > 0 ? seen : painted;
  return Array.from({ length: Math.min(most, count - first) }, (_, index) => first + index);
}

function rowsToDraw({ first, seen }: { first: number; seen: number }, count: number, active: number): number[] {
  const spare = Math.max(0, Math.min(mostSpare, Math.floor((mostDrawn - 1 - seen) / 2)));
  // A shorter list than before is shown from its end until the box says where it is.
  const start = Math.max(0, Math.min(first, count - seen) - spare);
  const end = Math.min(count, Math.max(0, Math.min(first, count - seen)) + seen + spare);
  const drawn = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  if (active >= count || (active >= start && active < end)) return drawn;
  return active < start ? [active, ...drawn] : [...drawn, active];
}
