import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { RankingScreen } from '../../components/screens/ranking';
import { list, ranking, rows } from './a-ranking';
import { draw } from './draw';
import { sampleRows } from './sample-market';

const manyOf = (length: number) =>
  Array.from({ length }, (_, at) => ({ ...sampleRows[0], itemId: `item-${at}` })) as typeof sampleRows;

test('the arrow keys move through the list, Enter opens', () => {
  const props = ranking();
  draw(<RankingScreen {...props} />);
  rows()[0]?.focus();
  fireEvent.keyDown(list(), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rows()[1]);
  fireEvent.keyDown(list(), { key: 'End' });
  fireEvent.keyDown(list(), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rows()[9]);
  fireEvent.click(rows()[6] as HTMLElement);
  expect(props.onOpen).toHaveBeenCalledWith('crystals');
});

test('Tab stops at one row, and at its star', () => {
  draw(<RankingScreen {...ranking()} />);
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  const stars = within(list()).getAllByRole('button', { name: /^Follow / });
  expect(stars.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test('the star follows an item, and says so', () => {
  const props = ranking({ followed: new Set(['crystals']) });
  draw(<RankingScreen {...props} />);
  const star = (name: string) => screen.getByRole('button', { name: `Follow ${name}` });
  expect(star('Crystals').getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(star('Phone case'));
  expect(props.onFollow).toHaveBeenCalledWith('phone-case', true);
  fireEvent.click(star('Crystals'));
  expect(props.onFollow).toHaveBeenCalledWith('crystals', false);
  expect(props.onOpen).not.toHaveBeenCalled();
});

test('of ten thousand items at most sixty rows are drawn, and each says its place among them', async () => {
  draw(<RankingScreen {...ranking({ rows: manyOf(10_000) })} />);
  // Those in view first, and once they are painted those around them.
  expect(list().querySelectorAll('li').length).toBeLessThan(15);
  await waitFor(() => expect(list().querySelectorAll('li').length).toBeGreaterThan(20));
  expect(list().querySelectorAll('li').length).toBeLessThanOrEqual(60);
  const item = screen.getAllByRole('listitem').at(20);
  expect(item?.getAttribute('aria-setsize')).toBe('10000');
  expect(item?.getAttribute('aria-posinset')).toBe('21');
});

test('End leads to the last of ten thousand items, and Home back', () => {
  draw(<RankingScreen {...ranking({ rows: manyOf(10_000) })} />);
  rows()[0]?.focus();
  fireEvent.keyDown(list(), { key: 'End' });
  expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('10000');
  fireEvent.keyDown(list(), { key: 'Home' });
  expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('1');
  expect(list().querySelectorAll('li').length).toBeLessThanOrEqual(60);
});

test('only the rows on screen are asked about', () => {
  const props = ranking({ rows: manyOf(150) });
  draw(<RankingScreen {...props} />);
  const [asked = []] = vi.mocked(props.onShown).mock.lastCall ?? [];
  expect(asked.length).toBeLessThanOrEqual(60);
  expect(asked.slice(0, 2)).toEqual(['item-0', 'item-1']);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'item-149' } });
  expect(props.onShown).toHaveBeenLastCalledWith(['item-149']);
});

test('whoever comes back from an item finds the focus on its row, however far down', () => {
  draw(<RankingScreen {...ranking({ rows: manyOf(150), cameFrom: 'item-75' })} />);
  const row = screen.getAllByRole('listitem').find((one) => one.getAttribute('aria-posinset') === '76');
  expect(document.activeElement).toBe(row?.querySelector('button'));
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row?.querySelector('button')]);
  screen.getByRole('searchbox').focus();
  for (const value of ['item-2', '']) fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test.each([
  ['hot', ['Galaxy projector', 'Hair dryer brush']],
  ['falling', ['Crystals', 'Galaxy projector']],
] as const)('sorted by %s the chance decides, and what has no score stays last', (sort, first) => {
  const chances = { 'galaxy-projector': [0.9, 0.5], crystals: [0.1, 0.8], 'smart-plug': [1, 1] };
  const rowsWith = sampleRows.map((row) => {
    const [chanceOfHot = row.chanceOfHot, chanceOfFall = row.chanceOfFall] = Reflect.get(chances, row.itemId) ?? [];
    return { ...row, chanceOfHot, chanceOfFall };
  });
  draw(<RankingScreen {...ranking({ rows: rowsWith, filter: { text: '', sort } })} />);
  const names = rows().map((row) => row.querySelector('.hidden')?.textContent?.split(',')[0]);
  expect(names.slice(0, 2)).toEqual(first);
  expect(names.slice(-2)).toEqual(expect.arrayContaining(['Smart plug', 'Scalp massager']));
});
