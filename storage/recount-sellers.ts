import type { Database } from './database';
import { isHashed } from './exports/hidden-handles';
import { addDay } from './record-sellers';
import type { Seller, Video } from './rows';

/** Who sold what on the days whose sightings are kept, as the videos are recognised now. */
export class SellerDays {
  readonly #sellers = new Map<string, Seller>();
  #firstDay?: number;

  /** Days rise. Where some videos of a day are no longer kept, it cannot be said anew, nor can those before it. */
  add(day: number, videos: Iterable<Video>, areAllKept: boolean): void {
    if (!areAllKept) {
      this.#sellers.clear();
      this.#firstDay = undefined;
      return;
    }
    this.#firstDay ??= day;
    for (const { isProduct, itemIds, author } of videos) {
      for (const itemId of isProduct && !isHashed(author) ? itemIds : []) {
        const key = `${itemId} ${author}`;
        const before = this.#sellers.get(key) ?? { itemId, author, firstDay: day, lastDay: day, days: [] };
        this.#sellers.set(key, addDay(before, day));
      }
    }
  }

  /** What was known of earlier days stays; no sighting is left to say it anew. */
  write(database: Database): Promise<void> {
    const firstDay = this.#firstDay;
    return database.transaction('rw', database.sellers, async () => {
      if (firstDay === undefined) return;
      for (const seller of await database.sellers.toArray()) {
        if (seller.firstDay >= firstDay) continue;
        const key = `${seller.itemId} ${seller.author}`;
        this.#sellers.set(key, joined(seller, firstDay, this.#sellers.get(key)));
      }
      await database.sellers.clear();
      await database.sellers.bulkPut([...this.#sellers.values()]);
    });
  }
}

/** The days before `firstDay` of what was known, and those since of what was counted. */
function joined(known: Seller, firstDay: number, counted?: Seller): Seller {
  const days = [...known.days.filter((day) => day < firstDay), ...(counted?.days ?? [])];
  const lastDay = counted?.lastDay ?? Math.max(known.firstDay, ...days);
  return { ...known, lastDay, days };
}
