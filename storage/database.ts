import Dexie, { type EntityTable, type Table } from 'dexie';
import type { TotalSource } from '../signals/facts/fact';
import type { Surface } from '../signals/signal';
import type { Choice } from './choices';
import type { Author, HashtagLook, Product, ProductLook } from './fact-rows';
import type { Remark } from './remarks';
import type {
  Bucket,
  CaptureHealth,
  Exposure,
  Item,
  Observation,
  Seller,
  Sighting,
  Standing,
  Video,
  VideoCart,
} from './rows';

export type Database = Dexie & {
  videos: EntityTable<Video, 'videoId'>;
  observations: Table<Observation, [string, string, number]>;
  sightings: Table<Sighting, [string, number, string, Surface]>;
  exposure: Table<Exposure, [number, string, Surface, string, string]>;
  buckets: Table<Bucket, [string, number, string, Surface, string, string]>;
  items: EntityTable<Item, 'itemId'>;
  sellers: Table<Seller, [string, string]>;
  products: EntityTable<Product, 'productId'>;
  productLooks: Table<ProductLook, [string, number]>;
  carts: Table<VideoCart, [string, string]>;
  hashtagLooks: Table<HashtagLook, [string, TotalSource, number]>;
  authors: EntityTable<Author, 'handle'>;
  choices: EntityTable<Choice, 'itemId'>;
  remarks: EntityTable<Remark, 'itemId'>;
  health: Table<CaptureHealth, [number, string]>;
  standing: EntityTable<Standing, 'id'>;
};

/**
 * The schema as it is now. An older database becomes this one by what differs, in one step, whichever version it has:
 * - 2: a person follows items and notes things about them; the dashboard counts the sellers of a week in one read.
 * - 3: what was seen long ago is forgotten, and what is new since the last backup counted, without reading all of it.
 * - 4: what was seen lately, or long ago, is found by the days of its sightings: two indexes less to write and to keep.
 *
 * Versions of their own are only for what has to be done to rows: naming all tables for each takes windows a millisecond.
 */
export function openDatabase(name = 'trendcrest'): Database {
  const database = new Dexie(name) as Database;
  database.version(4).stores({
    videos: 'videoId, *itemIds, author',
    observations: '[videoId+observerId+seenAt]',
    sightings: '[observerId+day+videoId+surface]',
    exposure: '[day+observerId+surface+market+account]',
    buckets: '[itemId+day+observerId+surface+market+account], day',
    items: 'itemId, rank',
    sellers: '[itemId+author], [itemId+lastDay], lastDay',
    products: 'productId, *itemIds',
    productLooks: '[productId+seenAt]',
    carts: '[videoId+cartId], productId',
    hashtagLooks: '[tag+source+seenAt]',
    authors: 'handle',
    choices: 'itemId',
    remarks: 'itemId, followedAt',
    health: '[day+pageKind]',
    standing: 'id',
  });
  refuseNewer(database);
  return database;
}

/** Dexie opens data of a newer version too, and we would write rows into it that this one does not expect. */
function refuseNewer(database: Database): void {
  const { verno } = database;
  const refuse = () => {
    // Dexie counts in tenths.
    const stored = Math.floor((database.backendDB()?.version ?? 0) / 10);
    if (stored > verno) throw new Dexie.VersionError(`The data is of version ${stored}, this is version ${verno}`);
  };
  database.on('ready', refuse, true);
}
