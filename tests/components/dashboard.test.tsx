import { fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { firstView } from '../../components/parts/wide/known-view';
import type { TableView } from '../../components/parts/wide/table-menus';
import { DashboardScreen } from '../../components/screens/dashboard';
import { draw } from './draw';
import { nameOf, today } from './sample-market';
import { wideChoices, wideHistories, wideRowsOf } from './sample-wide';

const asks = () => ({
  ...{ onSaveView: vi.fn(), onRestoreView: vi.fn(), onDeleteView: vi.fn(), onPutBack: vi.fn(), onCompare: vi.fn() },
  ...{ onFollow: vi.fn(), onOpen: vi.fn(), onPicture: vi.fn(), onExport: vi.fn(), onPause: vi.fn(), onGrant: vi.fn() },
  onGo: vi.fn(),
});

function Dashboard({ start = firstView, ...props }: { start?: TableView } & Record<string, unknown>) {
  const [view, onView] = useState(start);
  const rows = wideRowsOf();
  const given = {
    rows,
    choices: wideChoices,
    views: [],
    today,
    nameOf,
    followed: new Set<string>(),
    ...asks(),
    ...props,
  };
  return <DashboardScreen {...given} {...{ view, onView }} />;
}

const table = () => screen.getByRole('table', { name: 'Items by score' });
const names = () =>
  within(table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const head = (name: string) => within(table()).getByRole('columnheader', { name: new RegExp(`^${name}`) });

test('a column’s head sorts by it, the other way with the next click, and says so', () => {
  draw(<Dashboard />);
  expect(head('Score').getAttribute('aria-sort')).toBe('descending');
  fireEvent.click(screen.getByRole('button', { name: /^Sellers/ }));
  expect(head('Sellers').getAttribute('aria-sort')).toBe('descending');
  expect(names().slice(0, 2)).toEqual(['Phone case', 'Pop-it ball']);
  fireEvent.click(screen.getByRole('button', { name: /^Sellers/ }));
  expect(head('Sellers').getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(within(head('Item')).getByRole('button'));
  expect(names().slice(0, 2)).toEqual(['Crystals', 'Galaxy projector']);
});

test('what a column does not know stands last, whichever way', () => {
  draw(<Dashboard start={{ ...firstView, sort: { by: 'price', isRising: true } }} />);
  expect(names()[0]).toBe('Pop-it ball');
  expect(names().slice(-2)).toEqual(['Scalp massager', 'Smart plug']);
});

test.each([
  [{ text: '水晶' }, ['Crystals']],
  [{ stage: 'rising' }, ['Hair dryer brush', 'Lash serum']],
  [{ category: 'health' }, ['Scalp massager']],
  [{ sellersFrom: 40, sellersTo: 50 }, ['Pop-it ball']],
  [{ currency: 'GBP', priceFrom: 10, priceTo: 15 }, ['Hair dryer brush']],
  [{ isFollowed: true }, ['Crystals']],
  [{ label: 'Q1' }, ['Crystals']],
] as const)('the filter %j lists %j', (filter, listed) => {
  draw(<Dashboard start={{ ...firstView, filter }} />);
  expect(names()).toEqual(listed);
  expect(screen.getByText(`${listed.length} of 10 items`)).toBeDefined();
});

test('bounds of price ask for one currency, since amounts of two cannot be compared', () => {
  draw(<Dashboard />);
  fireEvent.input(screen.getByRole('spinbutton', { name: 'Price, at most' }), { target: { value: '10' } });
  expect(screen.getByRole('combobox', { name: 'Currency' })).toHaveProperty('value', 'GBP');
  expect(names()).toEqual(['Pop-it ball', 'Lash serum', 'Crystals']);
});

test('filters that nothing matches say so, and can be cleared', () => {
  draw(<Dashboard start={{ ...firstView, filter: { sellersFrom: 1_000 } }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Show all items' }));
  expect(names()).toHaveLength(10);
});

test('items that are ticked are compared in one chart with a table behind it', () => {
  const onCompare = vi.fn();
  draw(<Dashboard onCompare={onCompare} histories={wideHistories} />);
  for (const name of ['Crystals', 'Pop-it ball'])
    fireEvent.click(screen.getByRole('checkbox', { name: `Choose ${name}` }));
  expect(screen.getByText('2 items chosen')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
  expect(onCompare).toHaveBeenCalledWith(['crystals', 'pop-it']);
  const comparison = within(screen.getByRole('region', { name: 'Comparison' }));
  fireEvent.click(comparison.getByText('The same as a table'));
  const columns = comparison.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(columns).toEqual(['Day', 'Crystals', 'Pop-it ball']);
  fireEvent.click(comparison.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('region', { name: 'Comparison' })).toBeNull();
});

test('the rows are exported as they are seen', () => {
  const onExport = vi.fn();
  draw(
    <Dashboard
      onExport={onExport}
      start={{ ...firstView, sort: { by: 'item', isRising: false }, filter: { category: 'toys' } }}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Export these rows' }));
  expect(onExport).toHaveBeenCalledWith(['stress-gorilla', 'pop-it', 'mouse-game']);
});

test('columns come and go, and a view keeps them under a name', () => {
  const onSaveView = vi.fn();
  draw(<Dashboard onSaveView={onSaveView} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Margin', hidden: true }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Cart', hidden: true }));
  expect(head('Margin')).toBeDefined();
  expect(within(table()).queryByRole('columnheader', { name: 'Cart' })).toBeNull();
  const name = screen.getByRole('textbox', { name: 'Name of this view', hidden: true });
  fireEvent.input(name, { target: { value: ' Britain ' } });
  fireEvent.submit(name.closest('form') as HTMLFormElement);
  expect(onSaveView).toHaveBeenCalledWith(
    'Britain',
    expect.objectContaining({ columns: expect.arrayContaining(['band']) }),
  );
});

test('of ten thousand items at most sixty rows are drawn, and the table says how many there are', () => {
  const [first] = wideRowsOf();
  const rows = Array.from({ length: 10_000 }, (_, at) => ({
    ...first,
    item: { ...first?.item, itemId: `item-${at}` },
  }));
  draw(<Dashboard rows={rows} />);
  expect(table().getAttribute('aria-rowcount')).toBe('10001');
  expect(table().querySelectorAll('tbody tr').length).toBeLessThanOrEqual(60);
  within(table()).getAllByRole('rowheader')[0]?.querySelector('button')?.focus();
  fireEvent.keyDown(table(), { key: 'End' });
  expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('10001');
  expect(table().querySelectorAll('tbody tr').length).toBeLessThanOrEqual(60);
});
