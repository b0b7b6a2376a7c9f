import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToPools, emptyPools, moveLong, movePools } from '../../../trends/score/pools';

const gap = fc.integer({ min: 0, max: 90 });
const pools = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), {
  minLength: 6,
  maxLength: 6,
});

describe('the pools', () => {
  it('give after one jump what they give after any split of it', () => {
    fc.assert(
      fc.property(pools, gap, gap, (contents, first, second) => {
        const split = movePools(movePools(contents, first), second);
        for (const [j, content] of movePools(contents, first + second).entries())
          expect(split[j]).toBeCloseTo(content, 8);
        expect(moveLong(moveLong(7, first), second)).toBeCloseTo(moveLong(7, first + second), 10);
      }),
    );
  });

  it('never gain anything by waiting', () => {
    const sum = (contents: number[]) => contents.reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(pools, gap, (contents, days) => {
        expect(sum(movePools(contents, days))).toBeLessThanOrEqual(sum(contents) * (1 + 1e-12));
      }),
    );
  });

  it('refuse to go back in time, and half a video', () => {
    expect(() => movePools(emptyPools(), -1)).toThrow('cannot move by -1 days');
    expect(() => addToPools(emptyPools(), 0.5)).toThrow('0.5 is not a number of videos');
  });
});
