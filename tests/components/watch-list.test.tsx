import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { WatchListScreen } from '../../components/screens/watch-list';
import { draw } from './draw';
import { nameOf, today } from './sample-market';
import { watchedRows } from './sample-watched';

const watch = (props = {}) => ({
  ...{ rows: watchedRows, today, nameOf },
  ...{ onOpen: vi.fn(), onFollow: vi.fn(), onSeen: vi.fn(), onRanking: vi.fn(), onBack: vi.fn() },
  ...props,
});

test('each followed item says what changed since the person looked', () => {
  draw(<WatchListScreen {...watch()} />);
  expect(screen.getByRole('status').textContent).toBe('2 followed items changed');
  const crystals = screen.getByRole('button', { name: /^Crystals/ }).closest('li') as HTMLElement;
  const changes = within(crystals).getAllByRole('listitem');
  expect(changes.map(({ textContent }) => textContent)).toEqual(['Peaking → Fading', 'Score 66 → 24', '1 new seller']);
  expect(crystals.textContent).toContain('Q1 · Ask Ana about the <b>price</b>');
});

test('marking as seen asks for those that changed, and no others', () => {
  const props = watch();
  draw(<WatchListScreen {...props} />);
  fireEvent.click(screen.getByRole('button', { name: 'Mark as seen' }));
  expect(props.onSeen).toHaveBeenCalledWith(['crystals', 'stress-gorilla']);
});

test('an item that was never seen says so, and its star takes it off the list', () => {
  const props = watch();
  draw(<WatchListScreen {...props} />);
  expect(screen.getByRole('button', { name: /^Last Mouse Lost.*Not seen yet/ })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Follow Last Mouse Lost' }));
  expect(props.onFollow).toHaveBeenCalledWith('mouse-game', false);
});

test('an empty list teaches what it is for', () => {
  const props = watch({ rows: [] });
  draw(<WatchListScreen {...props} />);
  fireEvent.click(screen.getByRole('button', { name: 'Choose from the ranking' }));
  expect(props.onRanking).toHaveBeenCalled();
});

test('while it is read it claims nothing', () => {
  draw(<WatchListScreen {...watch({ rows: undefined })} />);
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole('main').textContent).toBe('');
});
