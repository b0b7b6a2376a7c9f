import { describe, expect, it } from 'vitest';
import { findItems } from '../../../trends/items/match';

const inTitle = (title: string) => findItems({ titles: [title] });

describe('a title of several things is named', () => {
  it('as a set, where three things of a shelf are in it', () => {
    expect(inTitle('Zorblax Glow Set: Face Wash, Toner, Face Serum, Sunscreen')).toEqual(['skincare-set']);
    expect(inTitle('Toner Zorblax for face wash, sunscreen and moisturizer routine')).toContain('toner');
    expect(inTitle('Makeup Brush Set for Foundation, Blush, Concealer')).toEqual(['makeup-brush']);
  });

  it('as a set, where it says what the set is for and names none of its things', () => {
    expect(inTitle('Zorblax Set Dark Spot')).toEqual(['skincare-set']);
    expect(inTitle('Zorblax Dark Spot')).toEqual([]);
    expect(inTitle('Zorblax Soap Set Dark Spot')).toEqual(['soap']);
  });

  it('as an outfit, where a top and a bottom are in the parcel', () => {
    expect(inTitle('Zorblax (Blouse + Pants) 2 Piece Set')).toEqual(['outfit-set']);
    expect(inTitle('Blouse that goes with Zorblax Pants, a set of 3')).not.toContain('outfit-set');
  });
});
