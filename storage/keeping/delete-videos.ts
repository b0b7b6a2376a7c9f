import type { Database } from '../database';

/** Deletes videos with their looks and carts; their sightings are the caller's. Within a transaction. */
export async function deleteVideos(database: Database, videoIds: readonly string[]): Promise<void> {
  await database.videos.bulkDelete([...videoIds]);
  for (const videoId of videoIds) {
    await database.observations.where('[videoId+observerId+seenAt]').between([videoId], [videoId, []]).delete();
    await database.carts.where('[videoId+cartId]').between([videoId], [videoId, []]).delete();
  }
}

/** … and products with their looks. */
export async function deleteProducts(database: Database, productIds: readonly string[]): Promise<void> {
  await database.products.bulkDelete([...productIds]);
  for (const productId of productIds)
    await database.productLooks.where('[productId+seenAt]').between([productId], [productId, []]).delete();
}
