import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { OnScreen } from '../../components/parts/on-screen';
import { itemName } from '../../trends/items/item-names';
import { draw } from './draw';
import { sampleRows } from './sample-market';

test('what stands on screen is named with its stage and score, best first, and opens', () => {
  const onOpen = vi.fn();
  const [first, second] = sampleRows;
  if (!first || !second) throw new Error('There are no samples.');
  draw(<OnScreen items={[first, second]} nameOf={itemName} onOpen={onOpen} />);
  const rows = screen.getAllByRole('button');
  expect(rows.length).toBe(2);
  expect(rows[0]?.textContent).toContain(itemName(first.itemId, 'en'));
  expect(rows[0]?.textContent).toContain(String(first.score));
  fireEvent.click(rows[1] as HTMLElement);
  expect(onOpen).toHaveBeenCalledWith(second.itemId);
});

test('where nothing of the list stands on screen it says so', () => {
  draw(<OnScreen items={[]} nameOf={itemName} onOpen={vi.fn()} />);
  expect(screen.getByRole('region', { name: 'On screen now' }).textContent).toContain('No product of the list');
});
