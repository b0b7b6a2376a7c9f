import type { Database } from '../database';
import { deleteProducts, deleteVideos } from './delete-videos';

/** All that was seen in one market alone; a look does not say where it was, so videos seen elsewhere too keep theirs. */
export async function deleteMarket(database: Database, market: string): Promise<void> {
  const { sightings, exposure, buckets, products, hashtagLooks } = database;
  const [here, elsewhere] = [new Set<string>(), new Set<string>()];
  await sightings.each((row) => void (row.market === market ? here : elsewhere).add(row.videoId));
  const isOfMarket = (row: { market?: string }) => row.market === market;
  await sightings.filter(isOfMarket).delete();
  await deleteVideos(database, [...here.difference(elsewhere)]);
  await exposure.filter(isOfMarket).delete();
  await buckets.filter(isOfMarket).delete();
  await deleteProducts(database, await products.filter(isOfMarket).primaryKeys());
  await hashtagLooks.filter(isOfMarket).delete();
}
