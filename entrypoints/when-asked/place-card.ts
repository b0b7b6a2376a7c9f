/** In pixels of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

const gap = 6;

/**
 * Where a card of that size stands: within the window, by its badge, and over as little as can be of what the page
 * wants to be clicked and read; among equals under the badge.
 */
export function placeCard(badge: Box, card: Size, window: Size, pageParts: Box[]): { left: number; top: number } {
  const [right, bottom] = [badge.left + badge.width, badge.top + badge.height];
  const under = bottom + gap;
  const above = badge.top - gap - card.height;
  const places = [
    { left: badge.left, top: under },
    { left: right - card.width, top: under },
    { left: badge.left, top: above },
    { left: right - card.width, top: above },
    { left: right + gap, top: badge.top },
    { left: badge.left - gap - card.width, top: badge.top },
    { left: right + gap, top: bottom - card.height },
    { left: badge.left - gap - card.width, top: bottom - card.height },
  ].map(({ left, top }) => ({
    left: within(left, window.width - card.width),
    top: within(top, window.height - card.height),
  }));
  const covers = ({ left, top }: { left: number; top: number }) => {
    const box = { ...card, left, top };
    // The badge is what the pointer came over: a card on top of it would flicker.
    return pageParts.reduce((area, part) => area + overlap(box, part), overlap(box, badge) * 1_000);
  };
  const [best = { left: 0, top: 0 }] = places.toSorted((a, b) => covers(a) - covers(b));
  return best;
}

const within = (value: number, most: number) => Math.max(gap, Math.min(value, most - gap));

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
