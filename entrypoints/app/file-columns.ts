import type { ColumnKey } from '../../components/parts/wide/wide-columns';

/** What says in a file what a column says on screen; a line of four weeks has no cell. */
const keys: Record<ColumnKey, string[]> = {
  ...{ trend: [], stage: ['stage', 'cooling_risk', 'stale'], score: ['score'], band: ['score_band'] },
  ...{ rising: ['chance_rising'], hot: ['chance_hot_next_week'], falling: ['chance_falling'] },
  ...{ sightings: ['sightings_7d', 'product_videos_7d'], sellers: ['sellers_7d'], price: ['price_median', 'currency'] },
  ...{ cart: ['cart_share_percent'], leadsTo: [], category: [], labels: ['labels'], note: ['note'] },
  ...{ firstSeen: ['first_seen_at'], lastSeen: ['last_seen_at'] },
};

/** The columns of a file, by the columns on screen. */
export const fileColumns = (shown: ColumnKey[]): string[] => [
  ...['rank', 'item', 'item_id'],
  ...shown.flatMap((key) => keys[key]),
];
