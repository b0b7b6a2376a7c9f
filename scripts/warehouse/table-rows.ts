import { type HideHandle, hideAuthor, hideVideo } from '../../storage/exports/hidden-handles';
import type { LineRows, LineType } from '../../storage/exports/observation-line';
import type { FactTableName } from './fact-tables';

/** Lines that are loaded; who sold what follows from the sightings, and is counted anew. */
export type LoadedType = Exclude<LineType, 'seller'>;

export const tableOf: Record<LoadedType, FactTableName> = {
  sighting: 'sightings',
  exposure: 'exposure',
  bucket: 'buckets',
  observation: 'observations',
  video: 'videos',
  cart: 'carts',
  product: 'products',
  productLook: 'product_looks',
  hashtagLook: 'hashtag_looks',
  author: 'authors',
  item: 'items',
  choice: 'choices',
};

export interface Bringer {
  /** Whose browser wrote the file: rows that belong to nobody are told by it. */
  observerId: string;
  file: string;
  version: number;
  /** Within which names of creators are one another's; those of a file with hashes are its own. */
  authorSpace: string;
  hide?: HideHandle;
}

type Columns = Record<string, unknown>;
const placeOf = ({
  day,
  surface,
  market,
  account,
}: LineRows['exposure'] | LineRows['bucket'] | LineRows['sighting']) => ({
  ...{ day, surface, market, account },
});

const columnsOf: { [T in LoadedType]: (row: LineRows[T], bringer: Bringer) => Columns } = {
  sighting: ({ videoId, counted, itemIds, hasCart, ...row }) => ({
    ...placeOf({ videoId, counted, itemIds, hasCart, ...row }),
    ...{ video_id: videoId, counted, item_ids: itemIds, has_cart: hasCart },
  }),
  // Of two counts the larger stands, as when browsers merge, whichever file told it.
  exposure: (row) => ({
    ...placeOf(row),
    ...{ videos: row.videos, products: row.products, file: '', version: row.products * 2 ** 20 + row.videos },
  }),
  bucket: (row) => ({
    ...placeOf(row),
    ...{ item_id: row.itemId, sightings: row.sightings, carts: row.carts, file: '' },
    version: row.sightings * 2 ** 20 + row.carts,
  }),
  observation: ({ videoId, seenAt, views, likes, comments, shares, saves, reposts, source, steps, sources }) => ({
    ...{ video_id: videoId, seen_at: seenAt, views, likes, comments, shares, saves, reposts, source },
    more: steps || sources ? JSON.stringify({ steps, sources }) : '',
  }),
  video: (seen, { hide, authorSpace }) => {
    const { videoId, author, caption, hashtags, isProduct, itemIds, firstSeenAt, lastSeenAt, ...more } = hideVideo(
      seen,
      hide,
    );
    return {
      ...{ video_id: videoId, author, author_space: authorSpace, caption, hashtags, is_product: isProduct },
      ...{ item_ids: itemIds, first_seen_at: firstSeenAt, last_seen_at: lastSeenAt, more: JSON.stringify(more) },
    };
  },
  cart: ({ videoId, cartId, destination, title, ...more }) => ({
    ...{ video_id: videoId, cart_id: cartId, destination, title, more: JSON.stringify(more) },
  }),
  product: ({ productId, itemIds, price, currency, market, seenAt, ...more }) => ({
    ...{ product_id: productId, item_ids: itemIds, price, currency, market, seen_at: seenAt },
    more: JSON.stringify(more),
  }),
  productLook: ({ productId, seenAt, price, currency, ...more }) => ({
    ...{ product_id: productId, seen_at: seenAt, price, currency, more: JSON.stringify(more) },
  }),
  hashtagLook: ({ tag, source, seenAt, ...more }) => ({ tag, source, seen_at: seenAt, more: JSON.stringify(more) }),
  author: (seen, { hide }) => {
    const { handle, seenAt, ...more } = hideAuthor(seen, hide);
    return { handle, seen_at: seenAt, more: JSON.stringify(more) };
  },
  item: ({ itemId, firstSeenAt, lastSeenAt }) => ({
    ...{ item_id: itemId, first_seen_at: firstSeenAt, last_seen_at: lastSeenAt },
  }),
  choice: ({ itemId, changedAt, ...choice }) => ({
    ...{ item_id: itemId, changed_at: changedAt, choice: JSON.stringify(choice) },
  }),
};

/** A row of a file as a line of JSON for its table. */
export function tableRow<T extends LoadedType>(type: T, row: LineRows[T], bringer: Bringer): string {
  const observerId = 'observerId' in row ? row.observerId : bringer.observerId;
  const whose = { observer_id: observerId, file: bringer.file, version: bringer.version };
  return `${JSON.stringify({ ...whose, ...columnsOf[type](row, bringer) })}\n`;
}
