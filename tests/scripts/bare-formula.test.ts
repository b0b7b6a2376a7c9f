import { expect, it } from 'vitest';
import { saidColumns, scoreFlat } from '../../scripts/bench/bare-formula';
import { makeItems } from '../../scripts/bench/score-jobs';
import { type Evaluation, evaluate } from '../../trends/score/evaluate';
import { stages } from '../../trends/score/stage';

const read: Record<(typeof saidColumns)[number], (evaluation: Evaluation) => number> = {
  now: ({ now }) => now,
  height: ({ height }) => height,
  swing: ({ swing }) => swing,
  sure: ({ sure }) => sure,
  belowHigh: ({ belowHigh }) => belowHigh,
  rise: ({ chanceOfRise }) => chanceOfRise,
  fall: ({ chanceOfFall }) => chanceOfFall,
  hot: ({ chanceOfHot }) => chanceOfHot,
  fade: ({ chanceOfFade }) => chanceOfFade,
  rank: ({ rank }) => rank,
  band: ({ band }) => band,
  score: ({ score }) => score,
};

it.each([10, 120])('the bare formula of the bench says what the score says, after %i days', (days) => {
  const { items, flat, exposure } = makeItems(200, days);
  scoreFlat(flat, exposure, exposure.day);
  for (const [index, item] of items.entries()) {
    const evaluation = evaluate(item, exposure, exposure.day);
    for (const [column, name] of saidColumns.entries())
      expect(flat.said[index * saidColumns.length + column], name).toBeCloseTo(read[name](evaluation), 9);
    expect(stages[flat.saidStage[index] ?? -1]).toBe(evaluation.stage);
  }
});
