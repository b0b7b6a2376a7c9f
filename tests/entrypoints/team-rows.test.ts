import { expect, it } from 'vitest';
import { seenBy } from '../../components/parts/team/team-row';
import { chosenItems } from '../../entrypoints/app/chosen-items';
import { teamNames, teamRows } from '../../entrypoints/app/team-rows';
import type { Choice } from '../../storage/choices';
import { aTeam, teamItem } from '../a-team';
import { aRankedItem } from '../trends/a-ranked-item';

const own = { words: ['sky lamp'], excludes: [] };
const listed = (itemId: string) => ({ ...aRankedItem({ itemId, stage: 'steady' }), firstSeenAt: 1, lastSeenAt: 2 });

function rowsOf(mine: string[], team: ReturnType<typeof aTeam>, choices: Choice[] = []) {
  const chosen = chosenItems(choices);
  const known = { chosen, language: 'en', nameOf: teamNames(chosen, team), remarks: new Map() } as const;
  return teamRows(mine.map(listed), team, known);
}
const seen = (rows: ReturnType<typeof rowsOf>) => Object.fromEntries(rows.map((row) => [row.itemId, seenBy(row)]));

it('calls an item as the person does, else as the catalogue does, else as the team does', () => {
  const team = aTeam([
    teamItem('crystals', { name: 'Steine' }),
    teamItem('own-skylamp', { name: 'Their lamp' }),
    teamItem('own-redlamp', { name: 'Red lamp' }),
  ]);
  const rows = rowsOf([], team, [{ itemId: 'own-skylamp', own: { ...own, name: 'My lamp' }, changedAt: 1 }]);
  expect(rows.map(({ name }) => name).toSorted()).toEqual(['Crystals', 'My lamp', 'Red lamp']);
  expect(rows.find(({ name }) => name === 'Red lamp')?.found).toContain('red lamp');
});

it('tells what was decided from what was not seen', () => {
  const team = aTeam([teamItem('crystals'), teamItem('phone-case'), teamItem('pop-it'), teamItem('lash-serum')]);
  const rows = rowsOf(['crystals', 'phone-case', 'umbrella'], team, [
    { itemId: 'phone-case', isDismissed: true, changedAt: 1 },
    { itemId: 'pop-it', mergedInto: 'crystals', changedAt: 1 },
  ]);
  expect(seen(rows)).toEqual({
    ...{ crystals: 'both', 'phone-case': 'aside', 'pop-it': 'aside', 'lash-serum': 'team', umbrella: 'mine' },
  });
  expect(rows.find(({ itemId }) => itemId === 'pop-it')?.aside).toEqual({ countedAs: 'Crystals' });
});

it('compares one category with one category, whatever the person files an item of the team’s under', () => {
  const team = aTeam([teamItem('own-skylamp', { category: 'category-decoration' })], {
    filter: { category: 'category-decoration' },
  });
  const lamp: Choice = { itemId: 'own-skylamp', own: { ...own, name: 'Lamp' }, changedAt: 1 };
  expect(seen(rowsOf(['own-skylamp', 'hair-dryer-brush'], team, [lamp]))).toEqual({ 'own-skylamp': 'both' });
});

it('says no difference where the team’s formula is another', () => {
  const rows = (formulaVersion: number) => rowsOf(['crystals'], aTeam([teamItem('crystals')], { formulaVersion }));
  expect(rows(1)[0]?.difference).toBeTypeOf('number');
  expect(rows(2)[0]?.difference).toBeUndefined();
});
