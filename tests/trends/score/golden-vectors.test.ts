import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDay, type Standing } from '../../../trends/history';
import { addSightings, newExposure } from '../../../trends/score/conveyor';
import { closeDay, type Evaluation, evaluate } from '../../../trends/score/evaluate';

const samples = process.env.TRENDCREST_SAMPLES;
const folder = process.env.TRENDCREST_SCORE ?? (samples ? join(samples, '../score') : undefined);
const file = folder && join(folder, 'golden_vectors.json');
const found = file !== undefined && existsSync(file);

type Row = (number | null)[];
interface Vector extends Record<'now' | 'height' | 'swing' | 'sure' | 'dd' | 'p_rise' | 'p_fall' | 'p_hot', Row> {
  k: number[];
  n: number[];
  p_fade: Row;
  R: Row;
  band: Row;
  score: Row;
  cooling_risk: (boolean | null)[];
  stage: string[];
}

const columns: [keyof Vector, (evaluation: Evaluation) => number][] = [
  ['now', ({ now }) => now],
  ['height', ({ height }) => height],
  ['swing', ({ swing }) => swing],
  ['sure', ({ sure }) => sure],
  ['dd', ({ belowHigh }) => belowHigh],
  ['p_rise', ({ chanceOfRise }) => chanceOfRise],
  ['p_fall', ({ chanceOfFall }) => chanceOfFall],
  ['p_hot', ({ chanceOfHot }) => chanceOfHot],
  ['p_fade', ({ chanceOfFade }) => chanceOfFade],
  ['R', ({ rank }) => rank],
  ['band', ({ band }) => band],
];

function compare(vector: Vector, day: number, evaluation: Evaluation | undefined): void {
  const where = `day ${day}`;
  expect(evaluation?.stage ?? 'watching', where).toBe(vector.stage[day]);
  if (evaluation === undefined) {
    expect(vector.now[day], where).toBeNull();
    return;
  }
  for (const [column, read] of columns) {
    expect(Math.abs(read(evaluation) - (vector[column][day] as number)), `${where} ${column}`).toBeLessThan(1e-5);
  }
  expect(evaluation.score, where).toBe(vector.score[day]);
  expect(evaluation.coolingRisk, where).toBe(vector.cooling_risk[day]);
}

describe.skipIf(!found)('the score agrees with the golden vectors', () => {
  const read = (): Vector[] => (found ? JSON.parse(readFileSync(file, 'utf8')).vectors : []);

  it('when every day is gone through', () => {
    for (const vector of read()) {
      let states: Standing = { exposure: newExposure(0) };
      for (const [day, n] of vector.n.entries()) {
        if (n > 0) states = addDay(states, { day, k: vector.k[day] ?? 0, n });
        compare(vector, day, states.item && evaluate(states.item, states.exposure, day));
      }
    }
  });

  it('when each day is closed at once and every day moves the pools, browsing or not', () => {
    for (const vector of read()) {
      let states: Standing = { exposure: newExposure(0) };
      for (const [day, n] of vector.n.entries()) {
        if (n > 0) states = addDay(states, { day, k: vector.k[day] ?? 0, n });
        const item = states.item && addSightings(states.item, day, 0);
        compare(vector, day, item && evaluate(item, states.exposure, day));
        states = {
          ...states,
          item: item && n > 0 ? closeDay(item, states.exposure) : item,
        };
      }
    }
  });

  it('when only the browsing days are replayed, with their true gaps, and each is closed at once', () => {
    for (const vector of read()) {
      let states: Standing = {
        exposure: newExposure(vector.n.findIndex((n) => n > 0)),
      };
      for (const [day, n] of vector.n.entries()) {
        if (n === 0) continue;
        states = addDay(states, { day, k: vector.k[day] ?? 0, n });
        const before = states.item && evaluate(states.item, states.exposure, day);
        compare(vector, day, before);
        const closed = states.item && closeDay(states.item, states.exposure);
        if (closed) expect(evaluate(closed, states.exposure, day)).toEqual(before);
        states = { ...states, item: closed };
      }
    }
  });
});
