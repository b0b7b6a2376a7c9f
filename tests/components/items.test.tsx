import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { ItemsScreen } from '../../components/screens/items';
import { draw } from './draw';
import { quietAsks, sampleItems } from './sample-items';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const type = (label: string, text: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value: text } });
const listed = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem');

test('what was found says how often and by what words, and is added under a name of choice', async () => {
  const onSave = vi.fn(async () => undefined);
  draw(<ItemsScreen {...sampleItems} asks={{ ...quietAsks, onSave }} />);
  const [row] = listed('Found in what you saw');
  expect(row?.textContent).toContain('desktop zen waterfall 12 videos · 7 creators');
  expect(row?.textContent).toContain('desktop zen waterfall, zen waterfall, mini waterfall');
  press('Add desktop zen waterfall');
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  expect([name.value, document.activeElement]).toEqual(['Desktop zen waterfall', name]);
  type('Name', 'Desk waterfall');
  type('But not in', 'waterfall tour');
  fireEvent.change(screen.getByRole('combobox', { name: 'Category' }), { target: { value: 'fidget-toy' } });
  press('Save');
  const words = ['desktop zen waterfall', 'zen waterfall', 'mini waterfall'];
  const draft = { name: 'Desk waterfall', words, excludes: ['waterfall tour'], parent: 'fidget-toy' };
  await waitFor(() => expect(onSave).toHaveBeenCalledWith(draft, 'found-zenwaterfall'));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull());
  expect(document.activeElement).toBe(button('Add desktop zen waterfall'));
});

test('what cannot be an item stays in its form, with the reason', async () => {
  const onSave = vi.fn(async () => ({ fault: 'word-generic', word: 'fyp' }) as const);
  draw(<ItemsScreen {...sampleItems} asks={{ ...quietAsks, onSave }} />);
  press('New item');
  type('Name', 'Sky lamp');
  type('Words that name it', 'fyp');
  press('Save');
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toBe('“fyp” stands on videos of every kind, so it names no item.'),
  );
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name' }), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull());
});

test('what was found is counted as another item, chosen by its name in either language', async () => {
  const onMerge = vi.fn(async () => undefined);
  draw(<ItemsScreen {...sampleItems} asks={{ ...quietAsks, onMerge }} />);
  press('oil sprayer is the same as…');
  const field = screen.getByRole('searchbox', { name: 'oil sprayer is the same as…' });
  fireEvent.input(field, { target: { value: '投影' } });
  expect(button('Projector 投影仪')).toBeDefined();
  fireEvent.input(field, { target: { value: 'nothing of that' } });
  expect(screen.getByText('No item is called that.')).toBeDefined();
  fireEvent.input(field, { target: { value: 'FIDG' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(onMerge).toHaveBeenCalledWith('found-oilsprayer', 'fidget-toy'));
});

test('a row that is dismissed gives the focus to the next one', async () => {
  function Kept() {
    const [found, setFound] = useState(sampleItems.found ?? []);
    const onDismiss = (id: string) => setFound(found.filter(({ itemId }) => itemId !== id));
    return <ItemsScreen {...sampleItems} found={found} asks={{ ...quietAsks, onDismiss }} />;
  }
  draw(<Kept />);
  button('Dismiss oil sprayer').focus();
  press('Dismiss oil sprayer');
  await waitFor(() => expect(listed('Found in what you saw')).toHaveLength(2));
  expect(document.activeElement).toBe(button('Add 豆包子捏捏'));
});

test('an own item is edited, split and deleted', async () => {
  const [onSplit, onRemove] = [vi.fn(async () => undefined), vi.fn()];
  draw(<ItemsScreen {...sampleItems} asks={{ ...quietAsks, onSplit, onRemove }} />);
  const [, taken] = listed('Your items');
  expect(taken?.textContent).toContain('Galaxy light found');
  expect(screen.queryByRole('button', { name: 'Split Galaxy light' })).toBeNull();
  press('Split Lucky scoops');
  fireEvent.click(screen.getByRole('checkbox', { name: 'ladle opening' }));
  type('Name of the new item', 'Ladles');
  press('Split off');
  await waitFor(() => expect(onSplit).toHaveBeenCalledWith('own-luckyscoop', ['ladle opening'], 'Ladles'));
  press('Delete Lucky scoops');
  expect(onRemove).toHaveBeenCalledWith('own-luckyscoop');
});

test('an item of the catalogue that was asked for can be renamed, merged and dismissed', async () => {
  const asks = { ...quietAsks, onRename: vi.fn(async () => undefined), onDismiss: vi.fn() };
  draw(<ItemsScreen {...sampleItems} asked="projector" asks={asks} />);
  press('Rename Projector');
  type('Name', 'Beamer');
  press('Save');
  await waitFor(() => expect(asks.onRename).toHaveBeenCalledWith('projector', 'Beamer'));
  press('Dismiss Projector');
  expect(asks.onDismiss).toHaveBeenCalledWith('projector');
});

test('what was found is split, where it has words to part', async () => {
  const onSplit = vi.fn(async () => undefined);
  draw(<ItemsScreen {...sampleItems} asks={{ ...quietAsks, onSplit }} />);
  press('Split desktop zen waterfall');
  fireEvent.click(screen.getByRole('checkbox', { name: 'mini waterfall' }));
  type('Name of the new item', 'Mini waterfalls');
  press('Split off');
  await waitFor(() =>
    expect(onSplit).toHaveBeenCalledWith('found-zenwaterfall', ['mini waterfall'], 'Mini waterfalls'),
  );
});
