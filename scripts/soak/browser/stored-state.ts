import type { Page } from '@playwright/test';
import type { Bucket, Exposure, Item, Sighting, Video } from '../../../storage/rows';
import { exposuresOf, rebuildItem } from '../../../trends/rebuild';
import { storedRows } from '../../stored-rows';
import { must } from './stage';

const rowsOf = async <Row>(page: Page, table: string): Promise<Row[]> => (await storedRows(page, table)) as Row[];

export const storedIds = async (page: Page): Promise<Set<string>> =>
  new Set((await rowsOf<Video>(page, 'videos')).map(({ videoId }) => videoId));

/**
 * Holds everything stored against itself: each sighting once, the counts those of the sightings, the scores those of a
 * rebuild from the counts.
 */
export async function checkStored(page: Page): Promise<{ sightings: number; items: number }> {
  const [sightings, videos, exposure, buckets, items] = await Promise.all([
    rowsOf<Sighting>(page, 'sightings'),
    storedIds(page),
    rowsOf<Exposure>(page, 'exposure'),
    rowsOf<Bucket>(page, 'buckets'),
    rowsOf<Item>(page, 'items'),
  ]);
  const sum = <Row>(rows: Row[], count: (row: Row) => number) => rows.reduce((all, row) => all + count(row), 0);
  const counted = sightings.filter((row) => row.counted);
  must(
    sightings.every(({ videoId }) => videos.has(videoId)),
    'A sighting has no video.',
  );
  must(sum(exposure, (row) => row.videos) === sightings.length, 'The days count other videos than were seen.');
  must(sum(exposure, (row) => row.products) === counted.length, 'The days count other product videos than were seen.');
  must(
    sum(buckets, (row) => row.sightings) === sum(counted, (row) => row.itemIds.length),
    'The items count other sightings than there were.',
  );
  checkScores(exposure, buckets, items);
  return { sightings: sightings.length, items: items.length };
}

function checkScores(exposure: Exposure[], buckets: Bucket[], items: Item[]): void {
  const products = Map.groupBy(exposure, ({ day }) => day);
  const days = [...products].map(([day, rows]) => ({ day, n: rows.reduce((sum, row) => sum + row.products, 0) }));
  const exposures = exposuresOf(days.toSorted((a, b) => a.day - b.day));
  const ofItems = Map.groupBy(buckets, ({ itemId }) => itemId);
  must(ofItems.size === items.length, 'An item has no counts, or counts no item.');
  for (const { itemId, state } of items) {
    const sightings = new Map<number, number>();
    for (const row of ofItems.get(itemId) ?? []) sightings.set(row.day, (sightings.get(row.day) ?? 0) + row.sightings);
    const rebuilt = rebuildItem(exposures, sightings);
    must(
      rebuilt !== undefined && areClose(Object.values(rebuilt.state), Object.values(state)),
      `${itemId} scores otherwise.`,
    );
  }
}

function areClose(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => areClose(one, b[at]));
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-6 : a === b;
}
