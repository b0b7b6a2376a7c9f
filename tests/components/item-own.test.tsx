import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ItemOwn } from '../../components/parts/item-own';
import { draw } from './draw';
import { nameOf } from './sample-market';

const own = (props = {}) => ({
  ...{ itemId: 'crystals', nameOf, markets: ['ZZ', 'TH'], known: ['Q1'], labels: ['<b>Ask</b>'], note: 'two\nlines' },
  ...{ onNote: vi.fn(), onLabels: vi.fn() },
  ...props,
});

test('a note is kept with each letter, since a popup closes without asking', () => {
  const props = own();
  draw(<ItemOwn {...props} />);
  const note = screen.getByRole('textbox', { name: 'Note' });
  expect(note).toHaveProperty('value', 'two\nlines');
  fireEvent.input(note, { target: { value: 'ask Ana ' } });
  expect(props.onNote).toHaveBeenCalledWith('ask Ana ');
  expect(note).toHaveProperty('value', 'ask Ana ');
});

test('labels come and go; what a stranger wrote stays text', () => {
  const props = own();
  draw(<ItemOwn {...props} />);
  expect(within(screen.getByRole('list', { name: 'Labels' })).getByText('<b>Ask</b>')).toBeDefined();
  const field = screen.getByRole('combobox', { name: 'Add a label' });
  fireEvent.input(field, { target: { value: 'Q1' } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(props.onLabels).toHaveBeenLastCalledWith(['<b>Ask</b>', 'Q1']);
  fireEvent.click(screen.getByRole('button', { name: 'Remove label <b>Ask</b>' }));
  expect(props.onLabels).toHaveBeenLastCalledWith([]);
});

test('look-ups are links of the market where it was seen most, or of another that is asked for', () => {
  draw(<ItemOwn {...own()} />);
  const link = (name: string) => screen.getByRole('link', { name });
  expect(link('Google Trends').getAttribute('href')).toContain('geo=TH');
  expect(link('1688').getAttribute('title')).toBe('Looks for “水晶”');
  fireEvent.change(screen.getByRole('combobox', { name: 'Market' }), { target: { value: 'GB' } });
  expect(link('Amazon').getAttribute('href')).toBe('https://www.amazon.co.uk/s?k=Crystals');
  for (const one of screen.getAllByRole('link')) {
    expect([one.getAttribute('rel'), one.getAttribute('target')]).toEqual(['noreferrer noopener', '_blank']);
  }
});
