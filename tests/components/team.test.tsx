import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { firstTeamSort } from '../../components/parts/team/team-columns';
import { TeamScreen, type TeamScreenProps, type TeamView } from '../../components/screens/team';
import { draw } from './draw';
import { nameOf, now, today } from './sample-market';
import { teamHead, teamRowsOf } from './sample-team';

const asks = () => ({
  ...{ onFile: vi.fn(), onRemove: vi.fn(), onPutBack: vi.fn(), onExport: vi.fn(), onBack: vi.fn() },
  ...{ onFollow: vi.fn(), onOpen: vi.fn() },
});
const ours = { formulaVersion: 1, catalogueVersion: 3 };

function Team(props: Partial<TeamScreenProps>) {
  const [view, onView] = useState<TeamView>({ filter: {}, sort: firstTeamSort });
  const given = { head: teamHead, rows: teamRowsOf(), ours, today, now, nameOf, isRemoved: false, ...asks() };
  return <TeamScreen {...given} {...{ view, onView }} {...props} />;
}

const table = () => screen.getByRole('table', { name: 'Your scores and the team’s' });
const names = () =>
  within(table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const row = (name: string) =>
  within(table())
    .getByRole('rowheader', { name: new RegExp(name) })
    .closest('tr') as HTMLElement;
const texts = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

test('it says whose ranking it is, of when, of what and of how many', () => {
  draw(<Team />);
  const about = screen.getByRole('region', { name: 'About this file' }).textContent;
  for (const said of ['Sourcing, Leeds', '2 days ago', '7 Feb 2026', '8 May 2026', 'United Kingdom', '14 browsers'])
    expect(about).toContain(said);
  expect(about).toContain('4,310 product videos in 7 days');
  expect(about).toContain('Your scores stand beside it as of today');
  expect(about).not.toMatch(/another (version|catalogue)/);
});

test('scores of both sides stand beside each other, best of the team first, with the points between', () => {
  draw(<Team />);
  expect(names().slice(0, 3)).toEqual(['Hair dryer brush', 'Sky lamp', 'Galaxy projector']);
  expect(texts('Hair dryer brush')).toEqual(expect.arrayContaining(['86', '99', '+13', '14', '100%', '210', '150']));
  expect(within(table()).getByRole('button', { name: 'Team: Score' })).toBeDefined();
});

test('what only one side sees says so, and what was decided here says that', () => {
  draw(<Team />);
  expect(texts('Sky lamp')).toContain('Not seen yet');
  expect(texts('LED mirror')).toContain('dismissed');
  expect(texts('Lash serum')).toContain('Not seen yet');
});

test.each([
  ['team', ['Sky lamp']],
  ['mine', ['Lash serum', 'Scalp massager']],
  ['aside', ['LED mirror']],
] as const)('one can ask for what is seen by: %s', (seenBy, listed) => {
  draw(<Team />);
  choose('Who sees it', seenBy);
  expect(names().toSorted()).toEqual(listed);
});

test('it can be searched, and narrowed by category and by the team’s stage', async () => {
  draw(<Team />);
  choose('Category', 'category-household');
  expect(names()).toEqual(['Sky lamp', 'LED mirror']);
  fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  choose('Stage, as the team sees it', 'peaking');
  expect(names()).toEqual(['Pop-it ball']);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nothing like it' } });
  fireEvent.click(screen.getByRole('button', { name: 'Show all items' }));
  await waitFor(() => expect(names()).toHaveLength(12));
});

test('a column’s head sorts by it, and what it does not know stands last either way', () => {
  draw(<Team />);
  const difference = () => within(table()).getByRole('button', { name: /^Team: Difference/ });
  fireEvent.click(difference());
  expect(names()[0]).toBe('Hair dryer brush');
  fireEvent.click(difference());
  expect(difference().closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  expect(texts(names()[0] ?? '')).toContain('−13');
  expect(names().slice(-6)).toContain('Sky lamp');
});

test('an item of one’s own opens; one that only the team sees can be looked up', () => {
  const onOpen = vi.fn();
  draw(<Team onOpen={onOpen} />);
  fireEvent.click(within(row('Crystals')).getByRole('button', { name: 'Crystals' }));
  expect(onOpen).toHaveBeenCalledWith('crystals');
  expect(within(row('Sky lamp')).getByTitle('Sky lamp: not seen by you, look it up elsewhere')).toBeDefined();
});

test('the rows are exported as they are seen', () => {
  const onExport = vi.fn();
  draw(<Team onExport={onExport} />);
  choose('Who sees it', 'mine');
  fireEvent.click(screen.getByRole('button', { name: 'Excel (XLSX)' }));
  const [rows, format] = onExport.mock.calls[0] ?? [];
  expect([rows.length, format]).toEqual([2, 'xlsx']);
});

test('another formula, and another catalogue, are told', () => {
  draw(<Team ours={{ formulaVersion: 2, catalogueVersion: 4 }} />);
  expect(screen.getByText(/another version of the formula \(1; yours is 2\)/)).toBeDefined();
  expect(screen.getByText(/counted with another catalogue/)).toBeDefined();
});

test('without a file it says what one is, and takes one', () => {
  const onFile = vi.fn();
  draw(<Team head="none" rows={undefined} onFile={onFile} />);
  expect(screen.getByRole('heading', { name: 'See what a whole team sees' })).toBeDefined();
  const file = new File(['{}'], 'team.json');
  fireEvent.change(screen.getByLabelText('Open a team file'), { target: { files: [file] } });
  expect(onFile).toHaveBeenCalledWith(file);
});

test.each([
  [{ reason: 'not-ours' }, 'It is no team file of Trendcrest.'],
  [{ reason: 'newer' }, 'A newer Trendcrest made it.'],
  [{ reason: 'cut-off' }, 'Its end is missing.'],
  [{ reason: 'damaged', place: 'items.3.rank' }, 'It is damaged at items.3.rank.'],
  [{ reason: 'damaged' }, 'It is damaged.'],
  [{ reason: 'too-large' }, 'It is larger than 20 megabytes.'],
] as const)('a file that is not taken says why: %j', (refused, said) => {
  draw(<Team head="none" rows={undefined} refused={refused} />);
  expect(screen.getByRole('alert').textContent).toContain(said);
});

test('whatever else goes wrong is said in its own words', () => {
  draw(<Team failed="QuotaExceededError: the disk is full" />);
  expect(screen.getByRole('alert').textContent).toContain('the disk is full');
});

test('what was removed can be put back, and what a newer version kept can be removed', () => {
  const [onPutBack, onRemove] = [vi.fn(), vi.fn()];
  draw(<Team head={{ reason: 'newer' }} isRemoved {...{ onPutBack, onRemove }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect([onPutBack.mock.calls.length, onRemove.mock.calls.length]).toEqual([1, 1]);
});
