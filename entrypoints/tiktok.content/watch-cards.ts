import { cardOf, findCards } from '../../signals/cards/find-cards';

const halfOfIt = 0.5;
const seenAfterMs = 500;

/**
 * Calls `onSeen` for each card of which at least half was in view for half a second in a visible tab, and again when
 * the page puts something else into a card that is in view. It follows added nodes and changed addresses only: nothing
 * polls the document. `onReused` is called at once for a card in whose elements the page shows another video.
 */
export function watchCards(
  onSeen: (card: Element) => void,
  onReused: (card: Element) => void,
  signal: AbortSignal,
): void {
  const inView = new Map<Element, ReturnType<typeof setTimeout>>();

  const wait = (card: Element) => {
    clearTimeout(inView.get(card));
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
        if (isSeen(entry)) wait(entry.target);
        else leave(entry.target);
      }
    },
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, halfOfIt] },
  );
  const watch = (root: Element | Document) => {
    for (const card of findCards(root)) {
      if (inView.has(card)) wait(card);
      else views.observe(card);
    }
  };
  const reuse = (element: Element) => {
    const card = cardOf(element);
    if (!card) return;
    onReused(card);
    if (inView.has(card)) wait(card);
  };
  const changes = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') reuse(target as Element);
      for (const node of addedNodes) if (node instanceof Element && !isOurs(node)) watch(node);
    }
  });

  const start = () => {
    watch(document);
    changes.observe(document, { childList: true, subtree: true, attributeFilter: ['href', 'id'] });
  };
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start, { once: true, signal });
  const waitForAll = () => {
    for (const card of inView.keys()) wait(card);
  };
  document.addEventListener('visibilitychange', waitForAll, { signal });
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
