import { cardOf, findCards } from '../../signals/cards/find-cards';

const halfOfIt = 0.5;
const seenAfterMs = 500;

export interface CardWatcher {
  /** Whether the present address may be looked at: messages are a click away from the feed. */
  mayLook(): boolean;
  /** What a card shows now, as far as it says; two readings that differ are two videos. */
  identityOf(card: Element): string;
  /** At least half of the card was in view for half a second in a visible tab. */
  onSeen(card: Element): void;
  /** The page shows another video in the same elements. */
  onReused(card: Element): void;
}

/** Follows added nodes and changed addresses only: nothing polls the document, and a card's inner life is no news. */
export function watchCards({ mayLook, identityOf, onSeen, onReused }: CardWatcher, signal: AbortSignal): void {
  const inView = new Map<Element, ReturnType<typeof setTimeout>>();
  const shown = new WeakMap<Element, string>();

  const wait = (card: Element) => {
    clearTimeout(inView.get(card));
    shown.set(card, identityOf(card));
    inView.set(
      card,
      setTimeout(() => document.visibilityState === 'visible' && onSeen(card), seenAfterMs),
    );
  };
  const leave = (card: Element) => {
    clearTimeout(inView.get(card));
    inView.delete(card);
  };
  const views = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.target.isConnected) views.unobserve(entry.target);
        if (!isSeen(entry)) leave(entry.target);
        else if (!inView.has(entry.target)) wait(entry.target);
      }
    },
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, halfOfIt] },
  );
  const check = (card: Element) => {
    views.observe(card);
    const before = shown.get(card);
    if (before === undefined || before === identityOf(card)) return;
    onReused(card);
    shown.delete(card);
    if (inView.has(card)) wait(card);
  };
  const changes = new MutationObserver((records) => {
    if (!mayLook()) return;
    const touched = new Set<Element>();
    for (const { type, target, addedNodes } of records) {
      const card = type === 'attributes' && cardOf(target as Element);
      if (card) touched.add(card);
      for (const node of addedNodes) {
        if (node instanceof Element && !isOurs(node)) for (const found of findCards(node)) touched.add(found);
      }
    }
    for (const card of touched) check(card);
  });

  const start = () => {
    for (const card of findCards(document)) views.observe(card);
    changes.observe(document, { childList: true, subtree: true, attributeFilter: ['href', 'id'] });
  };
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start, { once: true, signal });
  const waitAgain = () => {
    if (document.visibilityState === 'visible') for (const card of inView.keys()) wait(card);
  };
  document.addEventListener('visibilitychange', waitAgain, { signal });
  signal.addEventListener('abort', () => {
    views.disconnect();
    changes.disconnect();
    for (const timer of inView.values()) clearTimeout(timer);
  });
}

/** Half of the card; of a card larger than the window, as much as fills half of the window. */
function isSeen({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  return intersectionRatio >= halfOfIt || intersectionRect.height >= (rootBounds?.height ?? Infinity) * halfOfIt;
}

/** Our own badge is a page change too. */
const isOurs = (node: Element) => node.localName.startsWith('trendcrest-');
