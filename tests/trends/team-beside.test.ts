import { expect, it } from 'vitest';
import { setBeside } from '../../trends/team-beside';
import { teamItem } from '../a-team';
import { aRankedItem } from './a-ranked-item';

const mine = (itemId: string, changes = {}) => aRankedItem({ itemId, score: 50, stage: 'steady', ...changes });
const beside = (own: ReturnType<typeof mine>[], team: ReturnType<typeof teamItem>[], isComparable = true) =>
  setBeside({ mine: own, team, isComparable, parentsOf: (itemId) => (itemId === 'brush' ? ['tools'] : []) });

it('sets the team’s items first, in its order, then what only one’s own list has', () => {
  const rows = beside([mine('pop-it'), mine('crystals')], [teamItem('crystals', { score: 64 }), teamItem('lamp')]);
  expect(rows.map(({ itemId, teamPlace, difference }) => [itemId, teamPlace, difference])).toEqual([
    ['crystals', 1, 14],
    ['lamp', 2, undefined],
    ['pop-it', undefined, undefined],
  ]);
  expect(rows.map((row) => [row.mine !== undefined, row.team !== undefined])).toEqual([
    [true, true],
    [false, true],
    [true, false],
  ]);
});

it.each([
  ['the team has too little', {}, { stage: 'watching' }, true],
  ['one’s own browser has too little', { stage: 'watching' }, {}, true],
  ['little was browsed here lately', { stale: true }, {}, true],
  ['two formulas made them', {}, {}, false],
] as const)('says no difference where %s', (_, own, team, isComparable) => {
  expect(beside([mine('crystals', own)], [teamItem('crystals', team)], isComparable)[0]?.difference).toBeUndefined();
});

it('leaves out what says the same as the one item under it, unless the other side lists it', () => {
  const team = [teamItem('brush', { level: 0.01 }), teamItem('tools', { level: 0.01 })];
  expect(beside([], team).map(({ itemId }) => itemId)).toEqual(['brush']);
  const own = [mine('tools', { level: 0.05 })];
  expect(beside(own, team)).toMatchObject([{ itemId: 'brush' }, { itemId: 'tools', mine: own[0], team: team[1] }]);
});
