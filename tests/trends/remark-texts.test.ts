import { describe, expect, it } from 'vitest';
import { cleanLabels, cleanNote } from '../../trends/remark-texts';

describe('what a person writes about an item', () => {
  it('keeps its lines and letters, without what cannot be seen or turns text around', () => {
    expect(cleanNote(' ask Ana\r\n水晶 \u202Eevil\u0000 👩‍🔬 ')).toBe('ask Ana\n水晶 evil 👩‍🔬');
    expect(cleanNote('x'.repeat(3_000))).toHaveLength(2_000);
  });

  it('has each label once, in its first writing', () => {
    expect(cleanLabels([' Q1  launch', 'q1 LAUNCH', '', '\u200B', '=SUM(A1)'])).toEqual(['Q1 launch', '=SUM(A1)']);
    expect(cleanLabels(Array.from({ length: 30 }, (_, index) => `l${index}`))).toHaveLength(20);
  });
});
