import type { WideRow } from '../../components/parts/wide/wide-row';
import { nameOf, now, samplePage, sampleRows, today } from './sample-market';

const dayMs = 86_400_000;
const categories = [
  'beauty',
  'electronics',
  'toys',
  'toys',
  'beauty',
  'electronics',
  undefined,
  'toys',
  'health',
  'home',
] as const;

/** Made-up, as the items are. */
export const wideRowsOf = (language: 'en' | 'zh-CN' = 'en'): WideRow[] =>
  sampleRows.map((row, at) => ({
    item: { ...row, firstSeenAt: now - (40 - at) * dayMs, lastSeenAt: now - at * dayMs },
    ...{
      place: at + 1,
      facts: row,
      category: categories[at],
      destinations: at % 3 === 0 ? ['tiktok-shop', 'shopify'] : [],
    },
    name: nameOf(row.itemId, language),
    found: ['en', 'zh-CN'].map((one) => nameOf(row.itemId, one as 'en').toLowerCase()).join('\n'),
    ...{
      isFollowed: at === 6,
      labels: at === 6 ? ['Q1', 'Ask Ana'] : [],
      note: at === 6 ? 'Two suppliers' : undefined,
    },
  }));

export const wideChoices = {
  markets: ['GB', 'ID'],
  currencies: ['GBP', 'USD', 'IDR'],
  destinations: ['tiktok-shop', 'shopify'],
  labels: ['Q1', 'Ask Ana'],
};

/** Some days of three items, for a comparison. */
export const wideHistories = new Map(
  ['crystals', 'pop-it', 'galaxy-projector'].map((itemId, at) => [
    itemId,
    samplePage.history.map((day) => ({ ...day, level: (day.level * (at + 1)) / 2 + at / 300, day: day.day - at })),
  ]),
);
export const wideToday = today;
