import { expect, test } from 'vitest';
import { firstView, knownView } from '../../components/parts/wide/known-view';

test('a view that another version stored keeps what is known here, and loses the rest', () => {
  const stored = {
    columns: ['score', 'moon', 'price'],
    sort: { by: 'moon', isRising: true },
    filter: {
      text: 'cry',
      stage: 'exploding',
      category: 'toys',
      sellersFrom: -3,
      priceTo: 12,
      isFollowed: 'yes',
      moon: 1,
    },
  };
  expect(knownView(stored)).toEqual({
    columns: ['score', 'price'],
    sort: firstView.sort,
    filter: { text: 'cry', category: 'toys', priceTo: 12 },
  });
});

test('a view of this version stays as it is', () => {
  expect(knownView({ ...firstView, filter: { market: 'GB', surface: 'shelf' } })).toEqual({
    ...firstView,
    filter: { market: 'GB', surface: 'shelf' },
  });
});
