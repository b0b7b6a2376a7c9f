import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { type RankingProps, RankingScreen } from '../../components/screens/ranking';
import { draw } from './draw';
import { nameOf, sampleFacts, sampleRows, today } from './sample-market';

const asks = () => ({
  ...{
    onFilter: vi.fn(),
    onShown: vi.fn(),
    onOpen: vi.fn(),
    onPause: vi.fn(),
    onGrant: vi.fn(),
    onExport: vi.fn(),
    onGo: vi.fn(),
  },
});

function ranking(props: Partial<RankingProps> = {}): RankingProps {
  const health = { state: 'reading', videosToday: 412 } as const;
  return { rows: sampleRows, facts: sampleFacts, health, filter: { text: '' }, today, nameOf, ...asks(), ...props };
}

const list = () => screen.getByRole('list', { name: 'Items by score' });
const rows = () => within(list()).getAllByRole('button');

test('a row says what it is, where it heads, how hot, how sure and how often seen', () => {
  draw(<RankingScreen {...ranking()} />);
  const row = screen.getByRole('button', { name: 'Crystals, fading, score 24 plus or minus 17, seen 6 times' });
  expect(row.getAttribute('aria-description')).toBe('4 sellers · £8.99 · cart 64%');
});

test('the same row in Chinese', () => {
  draw(<RankingScreen {...ranking()} />, 'zh-CN');
  expect(screen.getByRole('button', { name: '水晶，退潮，24 分，误差 17 分，出现 6 次' })).toBeDefined();
});

test('an item far above its normal is announced with its cooling risk', () => {
  draw(<RankingScreen {...ranking()} />);
  expect(screen.getByRole('button', { name: /^Pop-it ball, peaking, .*, cooling risk$/ })).toBeDefined();
});

test('too early and stale show a dash, not a score', () => {
  draw(<RankingScreen {...ranking()} />);
  const early = screen.getByRole('button', { name: 'Scalp massager, too early, no score, seen 2 times' });
  const stale = screen.getByRole('button', { name: 'Smart plug, look again, no score, seen 0 times' });
  for (const row of [early, stale]) expect(row.querySelector('.points b')?.textContent).toBe('–');
});

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

test('/ brings the focus to the search, and is a letter like others while typing', () => {
  draw(<RankingScreen {...ranking()} />);
  const field = screen.getByRole('searchbox', { name: 'Search items' });
  expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false);
  expect(document.activeElement).toBe(field);
  expect(fireEvent.keyDown(field, { key: '/' })).toBe(true);
});

test('the search finds an item by its name in the other language, and keeps its place', () => {
  draw(<RankingScreen {...ranking({ filter: { text: '水晶' } })} />);
  expect(rows()).toHaveLength(1);
  expect(rows()[0]?.querySelector('.place')?.textContent).toBe('7');
  expect(screen.getByRole('status').textContent).toBe('1 of 10 items');
});

test('typing filters at once, without waiting for anyone to remember it', () => {
  const props = ranking();
  draw(<RankingScreen {...props} />);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'cryst' } });
  expect(rows()).toHaveLength(1);
  expect(props.onFilter).toHaveBeenLastCalledWith({ text: 'cryst' });
});

test('the stage filter offers every stage with its count, and asks for the chosen one', () => {
  const props = ranking();
  draw(<RankingScreen {...props} />);
  const select = screen.getByRole('combobox', { name: 'Stage' });
  expect(within(select).getByRole('option', { name: 'Rising (2)' })).toBeDefined();
  fireEvent.change(select, { target: { value: 'fading' } });
  expect(props.onFilter).toHaveBeenCalledWith({ text: '', stage: 'fading' });
});

test('stale items are found under "look again", not under the stage they once had', () => {
  draw(<RankingScreen {...ranking({ filter: { text: '', stage: 'steady' } })} />);
  expect(rows().map((row) => row.getAttribute('aria-label')?.split(',')[0])).toEqual(['Phone case']);
});

test('a search without a match says so and offers the way back', () => {
  const props = ranking({ filter: { text: '<b>nothing</b>' } });
  draw(<RankingScreen {...props} />);
  expect(screen.getByText('No item matches “<b>nothing</b>”.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Show all items' }));
  expect(props.onFilter).toHaveBeenCalledWith({ text: '' });
});

test('a fresh profile learns what will stand here and after how much browsing', () => {
  draw(<RankingScreen {...ranking({ rows: [] })} />);
  expect(screen.getByText(/some 20 product videos/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Export CSV' })).toHaveProperty('disabled', true);
});

test('before consent the list leads to the welcome page and nothing can be paused', () => {
  const props = ranking({ rows: [], health: { state: 'not-started', videosToday: 0 } });
  draw(<RankingScreen {...props} />);
  fireEvent.click(screen.getByRole('button', { name: 'Read what it does, then start' }));
  expect(props.onGo).toHaveBeenCalledWith('welcome');
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
});

test('while the list is read nothing claims that it is empty', () => {
  draw(<RankingScreen {...ranking({ rows: undefined })} />);
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole('main').textContent).toBe('');
});

const many = Array.from({ length: 150 }, (_, at) => ({ ...sampleRows[0], itemId: `item-${at}` })) as typeof sampleRows;

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

test('a row stands there before its counts are known, and claims none', () => {
  draw(<RankingScreen {...ranking({ facts: undefined })} />);
  const row = screen.getByRole('button', { name: 'Crystals, fading, score 24 plus or minus 17' });
  expect(row.getAttribute('aria-description')).toBe('');
  expect(row.querySelector('.points b')?.textContent).toBe('24');
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
