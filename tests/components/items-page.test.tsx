import { act, fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { type ItemsProps, ItemsScreen } from '../../components/screens/items';
import { draw } from './draw';
import { emptyItems, quietAsks, sampleItems } from './sample-items';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const listed = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem');

test('what was set aside says what became of it, and is put back', () => {
  const asks = { ...quietAsks, onTakeApart: vi.fn(), onPutBack: vi.fn(), onRename: vi.fn(async () => undefined) };
  const onUndo = vi.fn();
  draw(<ItemsScreen {...sampleItems} asks={asks} onUndo={onUndo} />);
  expect(listed('Merged, dismissed and renamed')[0]?.textContent).toContain('Pop it counts as Fidget toy');
  press('Count Pop it apart again');
  expect(asks.onTakeApart).toHaveBeenCalledWith('pop-it');
  press('Put back thank you card');
  expect(asks.onPutBack).toHaveBeenCalledWith('found-thankyoucard');
  press('Give Healing stones its own name back');
  expect(asks.onRename).toHaveBeenCalledWith('crystals', '');
  expect(screen.getByText('Dismissed “thank you card”.')).toBeDefined();
  press('Undo');
  expect(onUndo).toHaveBeenCalledOnce();
});

test('the past is counted anew when asked, with progress, and can be called off', () => {
  const props = { ...sampleItems, onApply: vi.fn(), onCancel: vi.fn() };
  const { unmount } = draw(<ItemsScreen {...props} />);
  press('Apply to everything stored');
  expect(props.onApply).toHaveBeenCalledOnce();
  unmount();
  const { unmount: close } = draw(<ItemsScreen {...props} past={{ state: 'working', done: 0.62 }} />);
  const bar = screen.getByRole('progressbar', { name: 'Counting everything stored anew' });
  expect(bar.getAttribute('aria-valuenow')).toBe('62');
  press('Cancel');
  expect(props.onCancel).toHaveBeenCalledOnce();
  close();
  draw(<ItemsScreen {...props} past={{ state: 'stopped', reason: 'QuotaExceededError' }} />);
  expect(screen.getByText('It did not finish: QuotaExceededError')).toBeDefined();
});

test('a file says what it would change before it does, and why it is refused', () => {
  const props = { ...emptyItems, found: [], onImport: vi.fn() };
  const plan = { added: 3, changed: 1, same: 12, older: 0, circles: 0 };
  const { unmount } = draw(<ItemsScreen {...props} plan={plan} />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(['3 new choices', '1 that differs and is newer', '12 the same as here']);
  press('Import');
  expect(props.onImport).toHaveBeenCalledOnce();
  unmount();
  const { unmount: close } = draw(<ItemsScreen {...props} plan={{ ...plan, added: 0, changed: 0 }} />);
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  close();
  draw(<ItemsScreen {...props} plan={{ reason: 'damaged', place: 'choices.3.own' }} />);
  expect(screen.getByRole('alert').textContent).toBe(
    'The file was not imported, and nothing has changed. It is damaged at choices.3.own.',
  );
});

test('where no file can be chosen it goes to where one can', () => {
  const onChooseElsewhere = vi.fn();
  draw(<ItemsScreen {...emptyItems} found={[]} onChooseElsewhere={onChooseElsewhere} />);
  press('Import items');
  expect(onChooseElsewhere).toHaveBeenCalledOnce();
});

test('what is found late pushes nothing away, and is shown when asked for', async () => {
  let tell: (found: ItemsProps['found']) => void = () => {};
  function Searching() {
    const [found, setFound] = useState<ItemsProps['found']>();
    tell = setFound;
    return <ItemsScreen {...emptyItems} found={found} />;
  }
  draw(<Searching />);
  expect(
    await screen.findByRole('progressbar', { name: 'Looking through the videos of the last 90 days…' }),
  ).toBeDefined();
  act(() => tell(sampleItems.found));
  expect(screen.queryByRole('list', { name: 'Found in what you saw' })).toBeNull();
  press(`Show what was found (${sampleItems.found?.length})`);
  expect(listed('Found in what you saw').length).toBeGreaterThan(0);
});

test('while it looks, and where nothing is, it says so', async () => {
  const { unmount } = draw(<ItemsScreen {...emptyItems} />, 'zh-CN');
  expect(await screen.findByRole('progressbar', { name: '正在查看最近 90 天的视频…' })).toBeDefined();
  unmount();
  const { unmount: close } = draw(<ItemsScreen {...emptyItems} found={[]} />);
  expect(screen.getByText(/^Nothing new so far\./)).toBeDefined();
  expect(screen.getByText(/^None yet\./)).toBeDefined();
  close();
  draw(<ItemsScreen {...emptyItems} failed="AbortError" />);
  expect(screen.getByRole('alert').textContent).toBe('The stored videos could not be looked through: AbortError');
});
