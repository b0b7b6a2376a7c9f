import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askDays, callStages } from '../../scripts/backtest/evidence/call-stages';
import { chanceOf, fitChance } from '../../scripts/backtest/evidence/fit-chance';
import { judgeEvidence } from '../../scripts/backtest/evidence/judge-evidence';
import { judgeVideoFalls } from '../../scripts/backtest/evidence/judge-video-falls';
import type { Kind } from '../../scripts/backtest/evidence/kinds';
import type { ItemDay, SeenMarket } from '../../scripts/backtest/evidence/see-market';
import { addDay, type Standing } from '../../trends/history';
import { newExposure } from '../../trends/score/conveyor';
import { evaluate } from '../../trends/score/evaluate';
import { makeChance } from '../replica/chance';
import { normal, poisson } from '../replica/market/draws';
import { madeVideos } from './made-series';

const browsing = fc.array(
  fc.record({ n: fc.integer({ min: 0, max: 200 }), share: fc.double({ min: 0, max: 0.3, noNaN: true }) }),
  { minLength: 1, maxLength: 90 },
);

it('without further evidence, the stages are those of the extension', () => {
  fc.assert(
    fc.property(browsing, (days) => {
      const n = days.map((day) => day.n);
      const k = days.map((day) => Math.round(day.n * day.share));
      let standing: Standing = { exposure: newExposure(0) };
      const stages = n.map((products, day) => {
        if (products > 0) standing = addDay(standing, { day, k: k[day] ?? 0, n: products });
        return standing.item && evaluate(standing.item, standing.exposure, day).stage;
      });
      expect(callStages(askDays(n, k))).toEqual(stages);
    }),
  );
});

it('a chance is fitted to what was true', () => {
  const chance = makeChance(2);
  const weights = [-1, 2, 0];
  const cases = Array.from({ length: 4_000 }, () => {
    const features = [normal(chance), normal(chance)];
    return { features, isTrue: chance.is(chanceOf(weights, features)) };
  });
  for (const [index, weight] of fitChance(cases).entries())
    expect(Math.abs(weight - (weights[index] ?? 0))).toBeLessThan(0.2);
});

const days = 120;

/** Six items that stand still, two that fall from day 70 on; the looks are left out, since no kind below asks for them. */
function madeMarket(seed: number): SeenMarket {
  const chance = makeChance(seed);
  const n = Array.from({ length: days }, () => (chance.is(0.75) ? 60 + chance.below(100) : 0));
  const items = Array.from({ length: 8 }, (_, index) => {
    const isFalling = index < 2;
    const levels = Array.from({ length: days }, (_, day) => 0.04 * (isFalling ? 0.95 ** Math.max(0, day - 70) : 1));
    const itemDays = levels.map(
      (level, day): ItemDay => ({
        k: Math.min(n[day] ?? 0, poisson(chance, level * (n[day] ?? 0))),
        sellers: new Set(),
        lateSellers: new Set(),
        looks: [],
      }),
    );
    const shape = isFalling ? ('fall' as const) : ('steady' as const);
    return { truth: { shape, levels }, days: itemDays, ...(isFalling && { declineDay: 70 }) };
  });
  return { seed, n, items, judgedFrom: 60 };
}

describe('a kind of evidence', () => {
  const [fitted, judged] = [[1, 2, 3].map(madeMarket), [11, 12, 13].map(madeMarket)];

  it('that sees the truth wins by a margin that survives', () => {
    const truth = new Map(
      [...fitted, ...judged].flatMap(({ items }) =>
        items.flatMap(({ truth: { levels }, days }) =>
          days.map((day, at) => [day, at > 0 && (levels[at] ?? 0) < (levels[at - 1] ?? 0)]),
        ),
      ),
    );
    const oracle: Kind = { name: 'oracle', start: () => (day) => [Number(truth.get(day) ?? false)] };
    const { gain, areas } = judgeEvidence(oracle, fitted, judged, 60);
    expect(gain.days.fall?.high).toBeLessThan(-1);
    expect(areas.kind?.value).toBeGreaterThan(0.8);
  });

  it('that sees nothing wins nothing', () => {
    const chance = makeChance(5);
    const noise: Kind = { name: 'noise', start: () => () => [normal(chance)] };
    const { gain } = judgeEvidence(noise, fitted, judged, 60);
    expect(gain.days.all?.low).toBeLessThanOrEqual(0.5);
    expect(gain.days.all?.high).toBeGreaterThanOrEqual(-0.5);
  });
});

it('videos that follow one rule give nothing away', () => {
  const { cases, base } = judgeVideoFalls(madeVideos(), 1, 20);
  expect(cases).toBeGreaterThan(100);
  expect(base).toBeLessThan(0.02);
});
