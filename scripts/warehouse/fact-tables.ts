/** A table of facts. Rows of one key are one fact: of two the one with the higher `version` stands. */
export interface FactTable {
  /** Name and type of each column; whose browser brought it and which file said it last come first. */
  columns: readonly (readonly [name: string, type: string])[];
  key: readonly string[];
  /** Splits a table by time, so that a look at some weeks reads only these. */
  partition?: string;
}

const [text, count, moment, flag, list] = ['String', 'UInt32', 'UInt64', 'UInt8', 'Array(String)'] as const;
const place = [
  ['day', count],
  ['surface', text],
  ['market', text],
  ['account', text],
] as const;
const price = [
  ['price', 'Nullable(Float64)'],
  ['currency', text],
] as const;
const counters = ['views', 'likes', 'comments', 'shares', 'saves', 'reposts'].map(
  (name) => [name, 'Nullable(UInt64)'] as const,
);
/** Fields of a row that nobody here asks for by name, as JSON. */
const more = ['more', text] as const;

const byDay = 'intDiv(day, 64)';
const byMoment = `intDiv(seen_at, ${64 * 86_400_000})`;

/**
 * What observation files say, one table a type of line. Days are days since 1970-01-01, moments epoch milliseconds, as in
 * the files. `observer_id` is whose eyes saw it, or whose browser told it where a row belongs to nobody: so all of an
 * observer's can be taken out, and all of it lies on one shard.
 */
export const factTables = {
  sightings: {
    columns: [...place, ['video_id', text], ['counted', flag], ['item_ids', list], ['has_cart', flag]],
    key: ['observer_id', 'day', 'video_id', 'surface'],
    partition: byDay,
  },
  exposure: {
    columns: [...place, ['videos', count], ['products', count]],
    key: ['observer_id', 'day', 'surface', 'market', 'account'],
  },
  buckets: {
    columns: [...place, ['item_id', text], ['sightings', count], ['carts', count]],
    key: ['observer_id', 'day', 'item_id', 'surface', 'market', 'account'],
  },
  observations: {
    columns: [['video_id', text], ['seen_at', moment], ...counters, ['source', text], more],
    key: ['observer_id', 'video_id', 'seen_at'],
    partition: byMoment,
  },
  videos: {
    columns: [
      ...([
        ['video_id', text],
        ['author', text],
        ['author_space', text],
        ['caption', text],
      ] as const),
      ...([
        ['hashtags', list],
        ['is_product', flag],
        ['item_ids', list],
      ] as const),
      ...([['first_seen_at', moment], ['last_seen_at', moment], more] as const),
    ],
    key: ['observer_id', 'video_id'],
  },
  carts: {
    columns: [['video_id', text], ['cart_id', text], ['destination', text], ['title', text], more],
    key: ['observer_id', 'video_id', 'cart_id'],
  },
  products: {
    columns: [['product_id', text], ['item_ids', list], ...price, ['market', text], ['seen_at', moment], more],
    key: ['observer_id', 'product_id'],
  },
  product_looks: {
    columns: [['product_id', text], ['seen_at', moment], ...price, more],
    key: ['observer_id', 'product_id', 'seen_at'],
  },
  hashtag_looks: {
    columns: [['tag', text], ['source', text], ['seen_at', moment], more],
    key: ['observer_id', 'tag', 'source', 'seen_at'],
  },
  authors: { columns: [['handle', text], ['seen_at', moment], more], key: ['observer_id', 'handle'] },
  items: {
    columns: [
      ['item_id', text],
      ['first_seen_at', moment],
      ['last_seen_at', moment],
    ],
    key: ['observer_id', 'item_id'],
  },
  choices: {
    columns: [
      ['item_id', text],
      ['choice', text],
      ['changed_at', moment],
    ],
    key: ['observer_id', 'file', 'item_id'],
  },
  files: {
    columns: [
      ...([
        ['made_at', moment],
        ['app_version', text],
        ['formula_version', count],
      ] as const),
      ...([
        ['catalogue_version', count],
        ['time_zone', text],
        ['handles', text],
        ['counting', text],
      ] as const),
      ...([
        ['lines', 'UInt64'],
        ['done', 'UInt64'],
        ['refused', 'UInt64'],
        ['is_whole', flag],
      ] as const),
    ],
    key: ['observer_id', 'file'],
  },
} as const satisfies Record<string, FactTable>;

export type FactTableName = keyof typeof factTables;
export const factTableNames = Object.keys(factTables) as FactTableName[];
