import { expect, it } from 'vitest';
import { replayAll } from '../../trends/history';
import { compareByRank, type ScoredItem, withoutEchoes } from '../../trends/ranking';
import { evaluate } from '../../trends/score/evaluate';

const { exposure, item } = replayAll([{ day: 0, k: 3, n: 60 }]);
if (item === undefined) throw new Error('The item was seen');
const evaluation = evaluate(item, exposure, 0);

const row = (itemId: string, changes: Partial<ScoredItem>): ScoredItem => ({
  ...evaluation,
  ...{ itemId, line: [], stage: 'steady', rank: 0 },
  ...changes,
});

it('puts the best first, and what nothing can be said of last', () => {
  const rows = [
    row('early-rare', { stage: 'watching', rank: 0.9, level: 0.01 }),
    row('falling', { rank: -0.5 }),
    row('early-often', { stage: 'watching', rank: 0.1, level: 0.09 }),
    row('b-equal', { rank: 0.2 }),
    row('a-equal', { rank: 0.2 }),
    row('hot', { rank: 1.1 }),
  ];
  const order = ['hot', 'a-equal', 'b-equal', 'falling', 'early-often', 'early-rare'];
  expect(rows.toSorted(compareByRank).map(({ itemId }) => itemId)).toEqual(order);
});

it('leaves out what stands for several items of which one alone is seen', () => {
  const parents: Record<string, string[]> = { brush: ['tools'], dryer: ['tools'], galaxy: ['projector'] };
  const rows = [
    row('galaxy', { level: 0.05 }),
    row('projector', { level: 0.0502 }),
    row('tools', { level: 0.09 }),
    row('brush', { level: 0.05 }),
    row('dryer', { level: 0.04 }),
  ];
  const listed = withoutEchoes(rows, (itemId) => parents[itemId] ?? []).map(({ itemId }) => itemId);
  expect(listed).toEqual(['galaxy', 'tools', 'brush', 'dryer']);
  expect(withoutEchoes(rows.slice(1, 2), () => [])).toHaveLength(1);
});
