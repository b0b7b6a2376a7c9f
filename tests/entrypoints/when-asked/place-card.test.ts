import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../../entrypoints/when-asked/place-card';

const window = { width: 1_280, height: 900 };
const card = { width: 272, height: 240 };
const badge = { left: 300, top: 120, width: 54, height: 24 };
const touches = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe('a card', () => {
  it('stands under its badge where it can', () => {
    expect(placeCard(badge, card, window, [])).toEqual({ left: 300, top: 150 });
  });

  it('stands above one at the lower edge, and turns in at the right', () => {
    const low = { ...badge, left: 1_220, top: 860 };
    const { left, top } = placeCard(low, card, window, []);
    expect(top + card.height).toBeLessThan(low.top);
    expect(left + card.width).toBeLessThanOrEqual(window.width);
  });

  it('leaves a caption and buttons free where there is another place', () => {
    const caption = { left: 290, top: 300, width: 240, height: 60 };
    const like = { left: 360, top: 130, width: 48, height: 300 };
    const place = placeCard(badge, card, window, [caption, like]);
    for (const part of [caption, like]) expect(touches({ ...card, ...place }, part)).toBe(false);
  });

  it('is never outside the window, nor on its badge where the window is large enough', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(1_226), number(876), number(1_200), number(800), (left, top, partLeft, partTop) => {
        const at = { ...badge, left, top };
        const part = { left: partLeft, top: partTop, width: 80, height: 80 };
        const place = { ...card, ...placeCard(at, card, window, [part]) };
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + card.width).toBeLessThanOrEqual(window.width);
        expect(place.top + card.height).toBeLessThanOrEqual(window.height);
        expect(touches(place, at)).toBe(false);
      }),
    );
  });
});
