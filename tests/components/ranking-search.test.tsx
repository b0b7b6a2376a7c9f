import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { RankingScreen } from '../../components/screens/ranking';
import { ranking, rows } from './a-ranking';
import { draw } from './draw';

test('/ brings the focus to the search, and is a letter like others while typing', () => {
  draw(<RankingScreen {...ranking()} />);
  const field = screen.getByRole('searchbox', { name: 'Search items' });
  expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false);
  expect(document.activeElement).toBe(field);
  expect(fireEvent.keyDown(field, { key: '/' })).toBe(true);
});

test('the search finds an item by its name in the other language, and keeps its place', () => {
  draw(<RankingScreen {...ranking({ filter: { text: '水晶', sort: 'score' } })} />);
  expect(rows()).toHaveLength(1);
  expect(rows()[0]?.querySelector('.place')?.textContent).toBe('7');
  expect(screen.getByRole('status').textContent).toBe('1 of 10 items');
});

test('typing filters at once, without waiting for anyone to remember it', () => {
  const props = ranking();
  draw(<RankingScreen {...props} />);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'cryst' } });
  expect(rows()).toHaveLength(1);
  expect(props.onFilter).toHaveBeenLastCalledWith({ text: 'cryst', sort: 'score' });
});

test('the stage filter offers every stage with its count, and asks for the chosen one', () => {
  const props = ranking();
  draw(<RankingScreen {...props} />);
  const select = screen.getByRole('combobox', { name: 'Stage' });
  expect(within(select).getByRole('option', { name: 'Rising (2)' })).toBeDefined();
  fireEvent.change(select, { target: { value: 'fading' } });
  expect(props.onFilter).toHaveBeenCalledWith({ text: '', stage: 'fading', sort: 'score' });
});

test('stale items are found under "look again", not under the stage they once had', () => {
  draw(<RankingScreen {...ranking({ filter: { text: '', stage: 'steady', sort: 'score' } })} />);
  expect(rows().map((row) => row.querySelector('.hidden')?.textContent?.split(',')[0])).toEqual(['Phone case']);
});

test('a search without a match says so and offers the way back', () => {
  const props = ranking({ filter: { text: '<b>nothing</b>', sort: 'score' } });
  draw(<RankingScreen {...props} />);
  expect(screen.getByText('No item matches “<b>nothing</b>”.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Show all items' }));
  expect(props.onFilter).toHaveBeenCalledWith({ text: '', sort: 'score' });
});
