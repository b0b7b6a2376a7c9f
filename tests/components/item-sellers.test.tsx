import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Creators } from '../../components/parts/evidence/creators';
import { Prices } from '../../components/parts/evidence/prices';
import { ProductDensity } from '../../components/parts/evidence/product-density';
import { Sellers } from '../../components/parts/evidence/sellers';
import { Reason } from '../../components/parts/reason';
import type { ItemCreator } from '../../trends/evidence/creators';
import type { ItemEvidence } from '../../trends/evidence/item-evidence';
import type { Saturation } from '../../trends/evidence/saturation';
import { aRankedItem } from '../trends/a-ranked-item';
import { draw } from './draw';
import { sampleEvidence } from './sample-evidence';

const drawSellers = (saturation: Saturation) => draw(<Sellers saturation={saturation} />).container;

test('sellers who leave are a warning, beside four weeks of them', () => {
  const container = drawSellers(sampleEvidence.saturation);
  expect(container.querySelector('.warning')?.textContent).toBe('31 sellers → 4: they are leaving.');
  expect([...container.querySelectorAll('.weeks dd')].map(({ textContent }) => textContent)).toEqual([
    ...['31', '22', '11', '4'],
  ]);
  expect(container.textContent).toContain('New this week: 1 of 4 (25%).');
  expect(container.textContent).toContain('One seller has 62% of the views.');
});

test('so are many who arrive', () => {
  const warning = { kind: 'sellers-arrive', fresh: 9 } as const;
  const container = drawSellers({ weekly: [2, 3, 4, 12], fresh: 9, freshShare: 0.75, warning });
  expect(container.querySelector('.warning')?.textContent).toBe('9 new sellers this week: it is getting crowded.');
});

test.each([
  ['fading', { kind: 'sellers-leave', before: 31, now: 4 }, '31 sellers → 4: they are leaving.'],
  ['rising', { kind: 'sellers-arrive', fresh: 9 }, '9 new sellers this week: it is getting crowded.'],
] as const)('they stand in the reason of a %s item too', (stage, crowd, text) => {
  draw(<Reason item={aRankedItem({ stage })} name="Crystals" crowd={crowd} />);
  expect(screen.getByText(text)).toBeDefined();
});

test.each([
  ['rising', { kind: 'sellers-leave', before: 31, now: 4 }],
  ['fading', { kind: 'sellers-arrive', fresh: 9 }],
  ['watching', { kind: 'sellers-leave', before: 31, now: 4 }],
] as const)('but not where they say the contrary of it, or it is too early: %s', (stage, crowd) => {
  draw(<Reason item={aRankedItem({ stage })} name="Crystals" crowd={crowd} />);
  expect(screen.queryByText(/sellers/)).toBeNull();
});

test('nobody this week is said, not drawn as a share of nothing', () => {
  const container = drawSellers({ weekly: [3, 2, 1, 0], fresh: 0, topShare: 0.3, gini: 0.2 });
  expect(container.textContent).toContain('Nobody was seen selling it this week.');
  expect(container.textContent).toContain('The views are spread over many; the first has 30%.');
});

const price = (change: Partial<ItemEvidence['prices'][number]>): ItemEvidence['prices'][number] => ({
  ...{ market: 'GB', currency: 'GBP', median: 9, least: 5, most: 30, low: 8, high: 11, prices: 12 },
  ...{ isFromCaptions: false },
  ...change,
});
const rowsOf = (prices: ItemEvidence['prices']) => {
  draw(<Prices prices={prices} />);
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
};

test('a price stands in its market and currency, against its category and with its trend', () => {
  expect(rowsOf([price({ against: 'cheaper', trend: 0.88 }), price({ market: 'ID', currency: 'IDR' })])).toEqual([
    'United Kingdom£9cheaper than its category · −12% in four weeks · half of 12 within £8 to £11 · £5 to £30',
    expect.stringMatching(/^IndonesiaIDR.9half of 12/),
  ]);
});

test('one price of captions is no band, and a market may be unknown', () => {
  const [row] = rowsOf([
    price({ market: 'ZZ', prices: 1, least: 9, most: 9, low: 9, high: 9, isFromCaptions: true, trend: 1.001 }),
  ]);
  expect(row).toBe(
    'GBP£9unchanged in four weeks · one price seen · from captions only: it may be a discount or a bundle · market unknown',
  );
});

const creator = (author: string, change: Partial<ItemCreator> = {}): ItemCreator => ({
  ...{ author, videos: 1, cartShare: 0.5 },
  ...change,
});

test('five creators are shown, and all of them on demand', () => {
  draw(<Creators creators={Array.from({ length: 20 }, (_, at) => creator(`seller${at}`))} />);
  expect(screen.getAllByRole('row')).toHaveLength(1 + 5);
  const more = screen.getByRole('button', { name: 'Show 15 more' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(more);
  expect(screen.getAllByRole('row')).toHaveLength(1 + 20);
  fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(screen.getAllByRole('row')).toHaveLength(1 + 5);
});

test('a creator says reach, videos, views, cart use and what stands out; the unknown is a dash', () => {
  draw(<Creators creators={[creator('gems', { followers: 48_200, views: 812_400, breakout: 3.42 }), creator('x')]} />);
  const [, first, second] = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect([first, second]).toEqual(['@gems48.2K1812K50%×3.4', '@x–1–50%–']);
});

test('a profile is linked only where the handle can hide nothing', () => {
  draw(<Creators creators={[creator('stone.corner'), creator('x/../../evil?'), creator('<b>x</b>')]} />);
  const link = screen.getByRole('link', { name: '@stone.corner' });
  expect([link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')]).toEqual([
    ...['https://www.tiktok.com/@stone.corner', 'noreferrer', '_blank'],
  ]);
  for (const hostile of ['@x/../../evil?', '@<b>x</b>']) {
    expect(screen.getByText(hostile).hasAttribute('href')).toBe(false);
  }
});

test.each([
  [161, 1, 'feed: 1 in 161'],
  [50, 0, 'feed: none in 50'],
  [3, 3, 'feed: all 3'],
  [100, 97, 'feed: 9 in 10'],
])('of %i videos %i with a product are said as "%s"', (videos, products, text) => {
  draw(<ProductDensity densities={[{ surface: 'feed', videos, products }]} />);
  expect(screen.getByText(text)).toBeDefined();
});

test('the density of both surfaces is one line, and nothing before anything was browsed', () => {
  const opened = { surface: 'opened', videos: 9, products: 9 } as const;
  const { container } = draw(
    <ProductDensity
      densities={[
        { surface: 'feed', videos: 322, products: 2 },
        { surface: 'shelf', videos: 100, products: 91 },
        opened,
      ]}
    />,
  );
  expect(container.textContent).toBe('feed: 1 in 161 · shelf: 9 in 10');
  expect(draw(<ProductDensity densities={[opened]} />).container.textContent).toBe('');
});
