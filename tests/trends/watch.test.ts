import { describe, expect, it } from 'vitest';
import { changesSince, lookAt } from '../../trends/watch';

const moment = { at: 1, day: 20_000, sellersOfDay: 2 };
const rising = { stage: 'rising', stale: false, score: 70, band: 8 } as const;

describe('what changed since the person looked', () => {
  it('is nothing while a score stays within its band', () => {
    expect(changesSince(lookAt(rising, moment), { ...rising, score: 78 }, 2)).toEqual([]);
  });

  it('is another stage, a score beyond both bands, and sellers who are new', () => {
    const now = { stage: 'fading', stale: false, score: 40, band: 12 } as const;
    expect(changesSince(lookAt(rising, moment), now, 5)).toEqual([
      { kind: 'stage', from: 'rising', to: 'fading' },
      { kind: 'score', from: 70, to: 40 },
      { kind: 'sellers', count: 3 },
    ]);
  });

  it('is not that too little was browsed to say anything', () => {
    expect(changesSince(lookAt(rising, moment), { ...rising, stale: true, score: 10 }, 2)).toEqual([]);
    expect(changesSince(lookAt({ ...rising, stale: true }, moment), rising, 2)).toEqual([]);
  });

  it('begins with "too early" for an item that was never seen', () => {
    expect(changesSince(lookAt(undefined, moment), undefined, 2)).toEqual([]);
    expect(changesSince(lookAt(undefined, moment), rising, 2)).toEqual([
      { kind: 'stage', from: 'watching', to: 'rising' },
    ]);
  });

  it('never counts a shrinking number of sellers as news', () => {
    expect(changesSince(lookAt(rising, moment), rising, 0)).toEqual([]);
  });
});
