import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { salesPlaces } from '../../components/parts/evidence/sales-places';
import { ItemScreen } from '../../components/screens/item';
import type { ItemPage } from '../../trends/ranking';
import { draw } from './draw';
import { sampleEvents, sampleEvidence } from './sample-evidence';
import { sampleHistory } from './sample-history';
import { nameOf, now, samplePage, today } from './sample-market';

vi.mock('uplot', async () => ({ default: (await import('./uplot-stub')).StubPlot }));

const drawPage = (change: Partial<ItemPage>, evidence?: typeof sampleEvidence) =>
  draw(
    <ItemScreen
      {...{
        itemId: 'crystals',
        page: { ...samplePage, ...change },
        evidence,
        now,
        nameOf,
        history: sampleHistory,
        onBack: vi.fn(),
      }}
    />,
  );
const event = (name: string, firstDay: number, lastDay = firstDay) => ({ event: name, firstDay, lastDay });

test('a sales event is hatched where it lies, its name above it', () => {
  const [first] = salesPlaces([event('songkran', 12, 14)], 11, 30);
  expect(first).toMatchObject({ from: 5, to: 20, name: { from: 5, to: 100, isAtEnd: false } });
});

test('an event at the end of the chart has its name before it, and names do not run into each other', () => {
  const [early, late] = salesPlaces([event('9-9', 11), event('10-10', 29, 40)], 11, 30);
  expect(early).toMatchObject({ from: 0, to: 5, name: { from: 0, to: 47.5, isAtEnd: false } });
  expect(late).toMatchObject({ from: 90, to: 100, name: { from: 47.5, to: 100, isAtEnd: true } });
});

test('what does not touch the chart is not on it', () => {
  expect(salesPlaces([event('9-9', 10), event('10-10', 31)], 11, 30)).toEqual([]);
});

test('the chart names its events, the table behind it lists those to come too', () => {
  const { container } = drawPage({ events: sampleEvents });
  expect([...container.querySelectorAll('.sales > span')].map(({ textContent }) => textContent)).toEqual([
    ...['Songkran', 'Black Friday'],
  ]);
  fireEvent.click(screen.getAllByText('The same as a table')[0] as HTMLElement);
  const table = screen.getByRole('table', { name: 'Sales events', hidden: true });
  expect(within(table).getAllByRole('row', { hidden: true })[1]?.textContent).toBe('Christmas13 May6 Jun');
  expect(screen.getByText('Ahead: Christmas, 13 May – 6 Jun')).toBeDefined();
});

test('a rise into a sale carries a caution, a fall does not', () => {
  const caution = 'Black Friday (8 May – 11 May) lies in these days: rises around it often end with it.';
  const { unmount } = drawPage({ events: sampleEvents, stage: 'rising' });
  expect(screen.getByText(caution)).toBeDefined();
  unmount();
  drawPage({ events: sampleEvents, stage: 'fading' });
  expect(screen.queryByText(caution)).toBeNull();
});

test('an event that the caution names is not told again below', () => {
  drawPage({ events: [event('songkran', today + 3)], stage: 'rising' });
  expect(screen.getByText(/^Songkran \(13 May\) lies in these days/)).toBeDefined();
  expect(screen.queryByText(/^Ahead:/)).toBeNull();
});

test('the videos wait for the evidence above them, so that nothing moves when it comes', () => {
  const { unmount } = drawPage({});
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.queryByText('Videos it was seen in')).toBeNull();
  unmount();
  drawPage({}, sampleEvidence);
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    ...[
      'Score',
      'Share of the product videos you saw',
      'Views per hour',
      'What moved the score formula 1',
      'Carts lead to',
    ],
    ...['Also seen does not enter the score', 'Videos it was seen in'],
  ]);
});

test('each video says its own speed, and on what that rests', () => {
  drawPage({}, sampleEvidence);
  expect(screen.getByText('340 views/h, observed')).toBeDefined();
  expect(screen.getByText('≈ 12 views/h, from age').title).toMatch(/^Estimate from age/);
});
