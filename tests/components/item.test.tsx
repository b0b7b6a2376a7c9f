import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { type ItemProps, ItemScreen } from '../../components/screens/item';
import type { EvidenceVideo } from '../../trends/evidence/evidence-video';
import type { ItemPage } from '../../trends/ranking';
import { draw } from './draw';
import { sampleEvidence } from './sample-evidence';
import { sampleHistory } from './sample-history';
import { nameOf, now, samplePage } from './sample-market';

vi.mock('uplot', async () => ({ default: (await import('./uplot-stub')).StubPlot }));

function item(page: ItemProps['page']): ItemProps {
  return { itemId: 'crystals', page, category: 'Beauty & gifts', now, nameOf, history: sampleHistory, onBack: vi.fn() };
}
const drawPage = (change: Partial<ItemPage>) =>
  draw(<ItemScreen {...item({ ...samplePage, ...change })} evidence={sampleEvidence} />);

test('the reason is one sentence with its figures', () => {
  drawPage({});
  expect(
    screen.getByText(
      /^This week seen about half as often per 100 product videos .*\(6 sightings in 410 product videos\), after a high 4.1 times today’s level. Chance that it is falling right now: 71%\.$/,
    ),
  ).toBeDefined();
});

test('as often as before is not said in times', () => {
  drawPage({ stage: 'rising', now: 0.04 });
  expect(screen.getByText(/^This week Crystals came up about as often per 100 product videos as in /)).toBeDefined();
});

test('the stage says since when, and the score how far it may be off', () => {
  drawPage({});
  expect(screen.getByTitle('Fading since 24 Apr')).toBeDefined();
  expect(screen.getByText('± 17')).toBeDefined();
});

test('cooling risk stands beside any stage, with what it means', () => {
  drawPage({ coolingRisk: true });
  expect(screen.getByText(/fads come down\.$/)).toBeDefined();
});

test('too early has no score, no band and nothing that moved it', () => {
  const { container } = drawPage({ stage: 'watching', coolingRisk: true });
  expect(container.querySelector('.big')?.textContent).toBe('Score–');
  expect(screen.queryByText(/What moved the score/)).toBeNull();
  expect(screen.queryByText(/fads come down/)).toBeNull();
});

test('each ingredient says what it did to the score', () => {
  drawPage({});
  const first = screen.getByText('Less than in earlier weeks').closest('.ingredient');
  expect(first?.textContent).toContain('×0.5');
  expect(first?.textContent).toMatch(/lowers the score by about \d+/);
});

test('what is not known is a dash, never a zero', () => {
  const { container } = drawPage({ price: undefined, cartShare: undefined, products: 0, sightings: 0 });
  const tiles = [...container.querySelectorAll('.tile dd')].map(({ textContent }) => textContent);
  expect(tiles).toEqual(['–', '–', '–', '31 → 4']);
});

test('a hostile caption stays text', () => {
  const { container } = drawPage({});
  expect(screen.getByRole('link', { name: '<img src=x onerror=alert(1)>' })).toBeDefined();
  expect(container.querySelector('img')).toBeNull();
});

test('a link leads to TikTok without telling where from, or nowhere', () => {
  const [video] = sampleEvidence.videos as [EvidenceVideo];
  const bad = { ...video, videoId: '2', url: 'javascript:alert(1)', caption: 'bad' };
  draw(<ItemScreen {...item(samplePage)} evidence={{ ...sampleEvidence, videos: [video, bad] }} />);
  const link = screen.getByRole('link', { name: 'Crystal set for beginners' });
  expect([link.getAttribute('rel'), link.getAttribute('target')]).toEqual(['noreferrer', '_blank']);
  expect(screen.getByText('bad').hasAttribute('href')).toBe(false);
});

test('the chart can be read as a table, latest day first', () => {
  drawPage({});
  fireEvent.click(screen.getAllByText('The same as a table')[0] as HTMLElement);
  const first = screen.getAllByRole('row', { hidden: true })[1];
  expect(first?.textContent).toMatch(/^10 May.*Fading\d+$/);
});

test('an item that is being read, or is gone, draws no figures', () => {
  const { unmount } = draw(<ItemScreen {...item(undefined)} />);
  expect(screen.getByRole('heading', { name: 'Crystals' })).toBeDefined();
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  unmount();
  draw(<ItemScreen {...item('missing')} />);
  expect(screen.getByText('This item is not in your list any more.')).toBeDefined();
});
