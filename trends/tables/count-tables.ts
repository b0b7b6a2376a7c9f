import type { Place } from '../place-filter';
import { type Column, column } from './column';

/** What was seen on one day in one place. */
export type ExposureRow = Place & { day: number; observerId: string; videos: number; products: number };
/** How often an item was seen on one day in one place, and among how many product videos. */
export type DailyCountRow = Place & {
  day: number;
  observerId: string;
  itemId: string;
  sightings: number;
  carts: number;
  products?: number;
};

const videos = ['count', 'videos'] as const;

const placeColumns: Column<Place & { day: number; observerId: string }>[] = [
  column('day', 'day', 'browsing day, of the calendar of whoever browsed', ({ day }) => day),
  column('observer_id', 'text', 'random id of the browser that looked', ({ observerId }) => observerId),
  column('surface', 'text', 'feed or shelf (shopping hashtags); opened pages never count', ({ surface }) => surface),
  column('market', ['text', 'ISO 3166'], 'region of the viewer; ZZ where it is unknown', ({ market }) => market),
  column(
    'account',
    'text',
    'salted hash of the account of the viewer, signed-out or unknown',
    ({ account }) => account,
  ),
];

/** One row a day, browser, surface, market and account. */
export const exposureTable: Column<ExposureRow>[] = [
  ...placeColumns,
  column('videos', videos, 'distinct videos of any kind', (row) => row.videos),
  column('product_videos', videos, 'n of the score: distinct product videos', ({ products }) => products),
];

/** One row an item, and day, browser, surface, market and account. */
export const dailyCountTable: Column<DailyCountRow>[] = [
  column('item', 'text', 'name of the item', ({ itemId }, { nameOf, language }) => nameOf(itemId, language)),
  column('item_id', 'text', 'slug of the item', ({ itemId }) => itemId),
  ...placeColumns,
  column('sightings', videos, 'k of the score: distinct product videos with the item', ({ sightings }) => sightings),
  column('carts', videos, 'those of them with a cart', ({ carts }) => carts),
  column(
    'product_videos',
    videos,
    'n of the score: product videos seen that day in that place',
    ({ products }) => products,
  ),
];
