import { describe, expect, it } from 'vitest';
import { agreementOf, spreadOf } from '../../../scripts/warehouse/agreement';
import { capOf, type ObserverDay } from '../../../scripts/warehouse/exposure-days';
import { printedTable } from '../../../scripts/warehouse/print-table';
import { replayAll } from '../../../trends/history';
import { evaluate } from '../../../trends/score/evaluate';
import type { Cell, CellKind } from '../../../trends/tables/column';

/** What each of some observers saw of an item, among how many product videos. */
function spread(seen: [k: number, n: number][]): number {
  const sightings = seen.reduce((sum, [k]) => sum + k, 0);
  const squares = seen.reduce((sum, [k, n]) => sum + (k * k) / n, 0);
  const products = seen.reduce((sum, [, n]) => sum + n, 0);
  return spreadOf({ sightings, squares }, products, seen.length);
}

describe('how alike observers saw an item', () => {
  it('is no matter of one observer, nor of how much each of them browsed', () => {
    expect(spread([[30, 100]])).toBe(1);
    expect(spread([3, 30, 1].map((k) => [k, k * 33]))).toBe(1);
  });

  it('is the χ² of their counts over its degrees of freedom, shrunk by four', () => {
    // Twenty were expected of each of four.
    const chiSquare = (80 - 20) ** 2 / 20 + 3 * 20;
    const uneven = spread([80, 0, 0, 0].map((k) => [k, 100]));
    expect(uneven).toBeCloseTo((chiSquare + 4) / (3 + 4), 10);
  });

  it('takes certainty away and widens the band, and leaves the score', () => {
    const days = Array.from({ length: 21 }, (_, day) => ({ day, k: 4, n: 40 }));
    const { item, exposure } = replayAll(days);
    if (!item) throw new Error('It was seen.');
    const said = evaluate(item, exposure, 20);
    const [alone, agreed, apart] = [undefined, 1, 12].map((one) => agreementOf(said, one));
    expect(alone).toEqual({ certainty: 3, band: said.band });
    expect(agreed).toMatchObject({ certainty: 3, agreement: 1 });
    expect(agreed?.band).toBeCloseTo(said.band, 12);
    expect(apart?.certainty).toBeLessThan(3);
    expect(apart?.band).toBeGreaterThan(said.band);
  });
});

const daysOf = (observerId: string, ...products: number[]): ObserverDay[] =>
  products.map((n, day) => ({ observerId, day, n, isSighted: true }));

describe('how much an observer may weigh', () => {
  it('is all of it where there is only one', () => {
    expect(capOf(daysOf('mei', 10, 20, 4_000), 'auto')).toBeUndefined();
    expect(capOf(daysOf('mei', 10, 20, 4_000), 25)).toBe(25);
  });

  it('is three times the usual day of the usual observer, and at least thirty', () => {
    const usual = [...daysOf('mei', 40, 50, 60), ...daysOf('ana', 50, 50), ...daysOf('bot', 900, 900)];
    expect(capOf(usual, 'auto')).toBe(150);
    expect(capOf(usual, 'none')).toBeUndefined();
    expect(capOf([...daysOf('mei', 2), ...daysOf('ana', 2), ...daysOf('bot', 31)], 'auto')).toBe(30);
  });

  it('asks for nothing where nobody is beyond', () => {
    expect(capOf([...daysOf('mei', 40), ...daysOf('ana', 60)], 'auto')).toBeUndefined();
  });
});

describe('a table on the screen', () => {
  it('lines up what is wide, and lets no text move the cursor', async () => {
    const columns = [
      { key: 'name', kind: 'text' as CellKind, means: '' },
      { key: 'k', kind: 'count' as CellKind, means: '' },
    ];
    async function* pages(): AsyncGenerator<Cell[][]> {
      yield [
        ['水晶', 7],
        ['\u001b[2Ja\nb', undefined],
      ];
    }
    const lines = (await Array.fromAsync(printedTable('', { columns, pages: pages() }))).join('').split('\n');
    expect(lines).toEqual(['name     k', '水晶     7', ' [2Ja b', '']);
  });
});
