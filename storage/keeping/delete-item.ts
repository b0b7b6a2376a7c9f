import type { Database } from '../database';
import { deleteProducts, deleteVideos } from './delete-videos';

/** Every video and product that shows the item, whatever else they show, and all that was counted of it. */
export async function deleteItem(database: Database, itemId: string): Promise<void> {
  const { videos, sightings, products, buckets, items, sellers } = database;
  const videoIds = await videos.where('itemIds').equals(itemId).primaryKeys();
  const gone = new Set(videoIds);
  await deleteVideos(database, videoIds);
  await sightings.filter((row) => gone.has(row.videoId) || row.itemIds.includes(itemId)).delete();
  await deleteProducts(database, await products.where('itemIds').equals(itemId).primaryKeys());
  await buckets.where('[itemId+day+observerId+surface+market+account]').between([itemId], [itemId, []]).delete();
  await sellers.where('[itemId+author]').between([itemId], [itemId, []]).delete();
  await items.delete(itemId);
}
