import type { HistoryDay } from '../ranking';
import { type Column, column, rounded } from './column';

export type ItemDay = HistoryDay & { itemId: string };

const share = ['number', '0…1'] as const;
const videos = ['count', 'videos'] as const;

/** One row a browsing day of an item; days without browsing are missing. */
export const historyTable: Column<ItemDay>[] = [
  column('day', 'day', 'browsing day, of the calendar of whoever browsed', ({ day }) => day),
  column('item', 'text', 'name of the item', ({ itemId }, { nameOf, language }) => nameOf(itemId, language)),
  column('item_id', 'text', 'slug of the item', ({ itemId }) => itemId),
  column('sightings', videos, 'k: product videos of that day with the item', ({ k }) => k),
  column('product_videos', videos, 'n: product videos seen that day', ({ n }) => n),
  column('share_week', share, 'share of the product videos of the week up to that day', ({ level }) =>
    rounded(level, 6),
  ),
  column('share_low', share, 'that share, one standard error lower', ({ low }) => rounded(low, 6)),
  column('share_high', share, 'that share, one standard error higher', ({ high }) => rounded(high, 6)),
  column('stage', 'text', 'stage at the end of that day', ({ stage }) => stage),
  column(
    'score',
    ['count', '0…100'],
    'velocity score at the end of that day; empty while it is too early',
    ({ score }) => score,
  ),
];
