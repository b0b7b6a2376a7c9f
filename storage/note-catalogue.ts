import { catalogueVersion } from '../trends/items/catalogue/catalogue';
import type { Database } from './database';

/**
 * After an update whose catalogue knows other words: what is stored was recognised with the old ones, and the person is
 * offered to count it anew, as after a change of their own.
 */
export function noteCatalogue(database: Database, now: number, version = catalogueVersion): Promise<void> {
  return database.transaction('rw', database.standing, async () => {
    const standing = await database.standing.get('standing');
    if (!standing || standing.catalogueVersion === version) return;
    const isOther = standing.catalogueVersion !== undefined;
    await database.standing.put({
      ...{ ...standing, catalogueVersion: version },
      ...(isOther && standing.lastDay > 0 && { itemsChangedAt: now }),
    });
  });
}
