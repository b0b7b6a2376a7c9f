import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDay, type CountedDay, replayAll, type Standing } from '../../../trends/history';
import { addExposure, addSightings, newExposure, newItem } from '../../../trends/score/conveyor';
import { closeDay, type Evaluation, evaluate } from '../../../trends/score/evaluate';

const browsing = fc.array(
  fc.record({
    gap: fc.integer({ min: 1, max: 12 }),
    n: fc.integer({ min: 1, max: 400 }),
    share: fc.double({ min: 0, max: 0.3, noNaN: true }),
  }),
  { minLength: 1, maxLength: 60 },
);

/** Days with browsing, from gaps and shares. */
function daysOf(steps: { gap: number; n: number; share: number }[]) {
  let day = 20_000;
  return steps.map(({ gap: days, n, share }) => {
    day += days;
    return { day, n, k: Math.round(n * share) };
  });
}

/** One evaluation at the end of each day from the first sighting on. */
function evaluateDays(days: CountedDay[]): Evaluation[] {
  let standing: Standing = { exposure: newExposure(days[0]?.day ?? 0) };
  return days.flatMap((day) => {
    standing = addDay(standing, day);
    return standing.item ? [evaluate(standing.item, standing.exposure, day.day)] : [];
  });
}

describe('the score', () => {
  it('depends on nothing but what was seen on which day', () => {
    fc.assert(
      fc.property(browsing, (steps) => {
        expect(evaluateDays(daysOf(steps))).toEqual(evaluateDays(daysOf(steps)));
      }),
    );
  });

  it('keeps every value within its range', () => {
    fc.assert(
      fc.property(browsing, (steps) => {
        for (const { score, sure, swing, levelError, band, stage, coolingRisk, chanceOfHot } of evaluateDays(
          daysOf(steps),
        )) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(Number.isInteger(score)).toBe(true);
          for (const share of [sure, chanceOfHot]) expect(share > 0 && share < 1).toBe(true);
          for (const size of [swing, levelError, band]) expect(size).toBeGreaterThanOrEqual(0);
          if (stage === 'watching') expect(coolingRisk).toBe(false);
        }
      }),
    );
  });

  it('does not care whether a day came in one batch or in many', () => {
    fc.assert(
      fc.property(browsing, (steps) => {
        const days = daysOf(steps);
        const halves = days.flatMap(({ day, k, n }) => [
          { day, k: Math.floor(k / 2), n: Math.floor(n / 2) },
          { day, k: Math.ceil(k / 2), n: Math.ceil(n / 2) },
        ]);
        const [whole, split] = [replayAll(days), replayAll(halves)];
        const later = (days.at(-1)?.day ?? 0) + 3;
        const [a, b] = [whole, split].map(({ item, exposure }) => item && evaluate(item, exposure, later));
        expect(b?.rank ?? 0).toBeCloseTo(a?.rank ?? 0, 8);
      }),
    );
  });

  it('hardly moves when somebody merely browses ten times more on one day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 12 }), fc.integer({ min: 4, max: 20 }), (k, timesRarer) => {
        const usual = Array.from({ length: 60 }, (_, day) => ({
          day,
          k,
          n: k * timesRarer,
        }));
        const last = (times: number) =>
          evaluateDays([...usual, { day: 60, k: k * times, n: k * times * timesRarer }]).at(-1);
        expect(Math.abs((last(10)?.rank ?? 0) - (last(1)?.rank ?? 0))).toBeLessThan(0.12);
        expect(last(10)?.stage).toBe('steady');
      }),
    );
  });

  it('closes a day once: closing it again, or looking at it, changes nothing', () => {
    fc.assert(
      fc.property(browsing, (steps) => {
        const { item, exposure } = replayAll(daysOf(steps));
        if (item === undefined) return;
        const closed = closeDay(item, exposure);
        expect(closeDay(closed, exposure)).toEqual(closed);
        expect(evaluate(closed, exposure, exposure.day)).toEqual(evaluate(item, exposure, exposure.day));
        expect(evaluate(closed, exposure, exposure.day + 5)).toEqual(evaluate(item, exposure, exposure.day + 5));
      }),
    );
  });

  it('measures a new item against what was browsed before its first day', () => {
    const exposure = addExposure(addExposure(newExposure(10), 10, 100), 11, 400);
    expect(exposure.opening).toBeCloseTo(100 * 2 ** (-1 / 60), 10);
    expect(newItem(exposure, 11).hi).toBeCloseTo(Math.log(0.5 / (exposure.opening + 50)), 10);
    expect(() => newItem(exposure, 12)).toThrow('cannot start');
  });

  it('takes a day without product videos for a day without browsing', () => {
    const exposure = addExposure(newExposure(10), 10, 100);
    expect(addExposure(exposure, 12, 0)).toBe(exposure);
  });

  it('says "look again", not "fading", when little was browsed', () => {
    const { item, exposure } = replayAll(Array.from({ length: 30 }, (_, day) => ({ day, k: 3, n: 60 })));
    if (item === undefined) throw new Error('The item was seen');
    const later = evaluate(item, exposure, 80);
    expect(later).toMatchObject({
      stage: 'watching',
      stale: true,
      coolingRisk: false,
    });
    expect(evaluate(item, exposure, 30)).toMatchObject({
      stage: 'steady',
      stale: false,
    });
    const early = replayAll([{ day: 1, k: 3, n: 10 }]);
    expect(early.item && evaluate(early.item, early.exposure, 1)).toMatchObject({ stage: 'watching', stale: false });
  });

  it('takes a clock that was set back for the last browsing day', () => {
    const { item, exposure } = replayAll([{ day: 5, k: 3, n: 60 }]);
    expect(item && evaluate(item, exposure, 3)).toEqual(item && evaluate(item, exposure, 5));
    expect(item && addSightings(item, 5, 1).long).toBe(4);
  });
});
