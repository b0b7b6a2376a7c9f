import { vi } from 'vitest';
import { watchCards } from '../../entrypoints/tiktok.content/watch-cards';
import { identityOf } from '../../signals/cards/read-card';

const url = new URL('https://www.tiktok.com/foryou');

/** What a browser would tell of each card, told by the test. */
class FakeViews {
  static last: FakeViews;
  readonly observed = new Set<Element>();
  constructor(readonly tell: (entries: Partial<IntersectionObserverEntry>[]) => void) {
    FakeViews.last = this;
  }
  observe = (card: Element) => this.observed.add(card);
  unobserve = (card: Element) => this.observed.delete(card);
  disconnect = () => this.observed.clear();
}

/** A page under watch, with the clock in the test's hands: an empty one, in a tab that somebody sees. */
export function watchPage() {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', FakeViews);
  document.body.innerHTML = '';
  setVisible('visible');
  const stop = new AbortController();
  const page = { mayLook: true, seen: [] as string[], reused: [] as Element[] };
  const ask = (card: Element) => identityOf(card, url);
  const watch = watchCards(
    {
      mayLook: () => page.mayLook,
      identityOf: ask,
      onSeen: (card) => page.seen.push(ask(card)),
      onReused: (card) => page.reused.push(card),
      onEnter: () => {},
      onChange: () => {},
    },
    stop.signal,
  );
  return {
    page,
    watch,
    observed: FakeViews.last.observed,
    move,
    stop: () => stop.abort(),
    async look(card: Element, ratio = 1) {
      move(card, ratio);
      await pass(500);
    },
  };
}

function move(card: Element, intersectionRatio: number): void {
  const entry = { target: card, intersectionRatio, intersectionRect: { height: 0 } as DOMRectReadOnly };
  if (FakeViews.last.observed.has(card)) FakeViews.last.tell([entry]);
}

export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
export const find = (css: string) => document.querySelector(css) as HTMLElement;

export function setVisible(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Puts something into the page, and waits until its observers were told. */
export async function put(html: string, place: Element = document.body): Promise<void> {
  place.insertAdjacentHTML('beforeend', html);
  await pass(1);
}
