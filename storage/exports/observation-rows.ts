import type { Table } from 'dexie';
import { localDay } from '../../trends/calendar';
import { type DayRange, isWithin, overlaps } from '../../trends/day-range';
import type { Database } from '../database';
import type { Video, VideoCart } from '../rows';
import { type HideHandle, hideAuthor, hideVideo } from './hidden-handles';
import type { LineRows, LineType } from './observation-line';
import { pagesOf, type Tick } from './pages-of';

export interface Chosen {
  days?: DayRange;
  /** Handles stay where it is missing. */
  hide?: HideHandle;
}

/** Scores are made anew by whoever reads the file; how well a browser could read, and what a person notes, is their own. */
export const observationTables = (database: Database): Table[] =>
  database.tables.filter(({ name }) => !['standing', 'health', 'remarks'].includes(name));

/**
 * The lines between the first and the last, a page at a time. Counts come before what they are counted among, so that
 * a capture meanwhile never makes a part larger than its whole.
 */
export async function* observationRows(
  database: Database,
  { days = {}, hide }: Chosen,
  tick: Tick,
): AsyncGenerator<[type: LineType, rows: object[]]> {
  const ofDay = <Row extends { day: number }>(row: Row) => (isWithin(row.day, days) ? row : undefined);
  const seen = <Row extends { seenAt: number }>(row: Row) => (isWithin(localDay(row.seenAt), days) ? row : undefined);
  const video = (row: Video) => (wasSeen(row, days) ? hideVideo(row, hide) : undefined);
  yield* lines('choice', pagesOf(database.choices, tick), (row) => row);
  yield* lines('bucket', pagesOf(database.buckets, tick), ofDay);
  yield* lines('exposure', pagesOf(database.exposure, tick), ofDay);
  yield* lines('sighting', pagesOf(database.sightings, tick), ofDay);
  yield* lines('video', pagesOf(database.videos, tick), video);
  yield* lines('cart', cartsSeen(database, days, tick), (row) => row);
  yield* lines('observation', pagesOf(database.observations, tick), seen);
  yield* lines('item', pagesOf(database.items, tick), ({ itemId, firstSeenAt, lastSeenAt }) =>
    wasSeen({ firstSeenAt, lastSeenAt }, days) ? { itemId, firstSeenAt, lastSeenAt } : undefined,
  );
  yield* lines('seller', pagesOf(database.sellers, tick), (row) =>
    overlaps(row.firstDay, row.lastDay, days) ? { ...row, author: hide?.(row.author) ?? row.author } : undefined,
  );
  yield* lines('product', pagesOf(database.products, tick), seen);
  yield* lines('productLook', pagesOf(database.productLooks, tick), seen);
  yield* lines('hashtagLook', pagesOf(database.hashtagLooks, tick), seen);
  yield* lines('author', pagesOf(database.authors, tick), (row) => seen(row) && hideAuthor(row, hide));
}

async function* lines<Type extends LineType, Row>(
  type: Type,
  pages: AsyncIterable<Row[]>,
  change: (row: Row) => LineRows[Type] | undefined,
): AsyncGenerator<[type: Type, rows: LineRows[Type][]]> {
  for await (const page of pages) {
    const rows = page.flatMap((row) => change(row) ?? []);
    if (rows.length > 0) yield [type, rows];
  }
}

const wasSeen = ({ firstSeenAt, lastSeenAt }: Pick<Video, 'firstSeenAt' | 'lastSeenAt'>, days: DayRange) =>
  overlaps(localDay(firstSeenAt), localDay(lastSeenAt), days);

/** Carts lie by video, so that a page of them asks for few videos. */
async function* cartsSeen(database: Database, days: DayRange, tick: Tick): AsyncGenerator<VideoCart[]> {
  for await (const carts of pagesOf(database.carts, tick)) {
    const videos = await database.videos.bulkGet([...new Set(carts.map(({ videoId }) => videoId))]);
    const seen = new Set(videos.flatMap((video) => (video && wasSeen(video, days) ? video.videoId : [])));
    yield carts.filter(({ videoId }) => seen.has(videoId));
  }
}
