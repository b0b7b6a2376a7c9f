import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDay, replayAll, type Standing } from '../../trends/history';
import { keptRank } from '../../trends/ranking';
import { exposuresOf, rebuildItem } from '../../trends/rebuild';
import { newExposure } from '../../trends/score/conveyor';
import { evaluate } from '../../trends/score/evaluate';

/** A day as it came: batches of product videos, some of which show the item. */
const batches = fc.array(
  fc.record({ n: fc.integer({ min: 0, max: 60 }), share: fc.double({ min: 0, max: 0.4, noNaN: true }) }),
  { minLength: 1, maxLength: 4 },
);
const browsing = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 20 }), batches }), {
  minLength: 1,
  maxLength: 50,
});

function runOf(days: { gap: number; batches: { n: number; share: number }[] }[]) {
  let [day, standing]: [number, Standing | undefined] = [20_000, undefined];
  const counted: { day: number; k: number; n: number }[] = [];
  for (const { gap, batches } of days) {
    day += gap;
    let [sumK, sumN] = [0, 0];
    for (const { n, share } of batches) {
      const k = Math.round(n * share);
      if (n > 0) standing = addDay(standing ?? { exposure: newExposure(day) }, { day, k, n });
      sumK += k;
      sumN += n;
    }
    counted.push({ day, k: sumK, n: sumN });
  }
  return { standing, counted };
}

const sightingsOf = (counted: { day: number; k: number }[]) =>
  new Map(counted.filter(({ k }) => k > 0).map(({ day, k }) => [day, k]));

function expectClose(found: unknown, wished: unknown, where = ''): void {
  if (typeof wished === 'number')
    expect(Math.abs(Number(found) - wished), where).toBeLessThan(1e-9 * (1 + Math.abs(wished)));
  else if (wished && typeof wished === 'object')
    for (const [name, value] of Object.entries(wished))
      expectClose((found as Record<string, unknown>)?.[name], value, `${where} ${name}`);
  else expect(found, where).toBe(wished);
}

describe('rebuilding from the daily counts', () => {
  it('gives the state that grew batch by batch, whatever the days', () => {
    fc.assert(
      fc.property(browsing, (days) => {
        const { standing, counted } = runOf(days);
        const exposures = exposuresOf(counted);
        const rebuilt = rebuildItem(exposures, sightingsOf(counted));
        expectClose(exposures.at(-1), standing?.exposure);
        expectClose(rebuilt?.state, standing?.item);
        if (!rebuilt || !standing?.item) return;
        const later = (counted.at(-1)?.day ?? 0) + 4;
        const [again, then] = [exposures.at(-1) ?? standing.exposure, standing.exposure];
        expectClose(evaluate(rebuilt.state, again, later), evaluate(standing.item, then, later));
      }),
      { numRuns: 300 },
    );
  });

  it('draws the line that the replay of the item draws, without the open day', () => {
    fc.assert(
      fc.property(browsing, (days) => {
        const { counted } = runOf(days);
        const exposures = exposuresOf(counted);
        const rebuilt = rebuildItem(exposures, sightingsOf(counted));
        const { history } = replayAll(counted);
        const first = counted.find(({ k }) => k > 0)?.day ?? Number.POSITIVE_INFINITY;
        const closed = exposures.at(-2)?.day ?? 0;
        const wished = history.filter(({ day }) => day >= first && day <= closed && day > closed - 28);
        expectClose(
          rebuilt?.line ?? [],
          wished.map(({ day, level }) => ({ day, level })),
        );
        expect(rebuilt?.line ?? []).toHaveLength(wished.length);
      }),
    );
  });

  it('knows nothing of an item that was never seen, or seen where there was nothing to see', () => {
    const exposures = exposuresOf([
      { day: 1, n: 40 },
      { day: 2, n: 0 },
      { day: 3, n: 30 },
    ]);
    expect(exposures.map(({ day }) => day)).toEqual([1, 3]);
    expect(rebuildItem(exposures, new Map())).toBeUndefined();
    expect(rebuildItem(exposures, new Map([[2, 5]]))).toBeUndefined();
    expect(rebuildItem([], new Map([[2, 5]]))).toBeUndefined();
  });

  it('ranks by the last day that is closed or shows the item', () => {
    const exposures = exposuresOf([1, 2, 3].map((day) => ({ day, n: 50 })));
    const [seen, unseen] = [
      new Map([
        [1, 2],
        [3, 4],
      ]),
      new Map([[1, 2]]),
    ].map((sightings) => rebuildItem(exposures, sightings));
    const at = (day: number, rebuilt: typeof seen) =>
      rebuilt && keptRank(evaluate(rebuilt.state, exposures[day - 1] as (typeof exposures)[0], day));
    expect(seen?.rank).toBe(at(3, seen));
    expect(unseen?.rank).toBeCloseTo(at(2, unseen) ?? 0, 12);
  });
});
