import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { RankingScreen } from '../../components/screens/ranking';
import { list, ranking, rows } from './a-ranking';
import { draw } from './draw';
import { sampleRows } from './sample-market';

const many = Array.from({ length: 150 }, (_, at) => ({ ...sampleRows[0], itemId: `item-${at}` })) as typeof sampleRows;

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

test('Tab stops once at the list', () => {
  draw(<RankingScreen {...ranking()} />);
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test('a long list shows sixty rows, and sixty more each time that it is asked', () => {
  draw(<RankingScreen {...ranking({ rows: many })} />);
  expect(rows()).toHaveLength(60);
  fireEvent.click(screen.getByRole('button', { name: 'Show 60 more' }));
  expect(rows()).toHaveLength(120);
  fireEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
  expect(rows()).toHaveLength(150);
});

test('only the rows on screen are asked about', () => {
  const props = ranking({ rows: many });
  draw(<RankingScreen {...props} />);
  expect(props.onShown).toHaveBeenLastCalledWith(many.slice(0, 60).map(({ itemId }) => itemId));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'item-149' } });
  expect(props.onShown).toHaveBeenLastCalledWith(['item-149']);
});

test('whoever comes back from an item finds the focus on its row, however far down', () => {
  draw(<RankingScreen {...ranking({ rows: many, cameFrom: 'item-75' })} />);
  expect(rows()).toHaveLength(120);
  expect(document.activeElement).toBe(rows()[75]);
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[75]]);
  screen.getByRole('searchbox').focus();
  for (const value of ['item-2', '']) fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});
