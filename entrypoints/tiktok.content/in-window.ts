/** A card counts as seen from here on. */
const halfOfIt = 0.5;
/** At which shares of a card an observer is to ask: for up to five windows of height, one fills between half a window and all. */
export const askedShares = [0.2, 0.35, halfOfIt];

/** Half of the card; of a card larger than the window, as much as fills half of the window. */
export function isSeen({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  return intersectionRatio >= halfOfIt || intersectionRect.height >= (rootBounds?.height ?? Infinity) * halfOfIt;
}

export function isOnScreen(card: Element): boolean {
  const { top, bottom, height } = card.getBoundingClientRect();
  return height > 0 && top < innerHeight && bottom > 0;
}
