import type { BrowserContext, Page } from '@playwright/test';
import type { Bucket, Exposure, Item, Observation, Sighting, Video, VideoCart } from '../../storage/database';

interface Tables {
  videos: Video;
  observations: Observation;
  sightings: Sighting;
  exposure: Exposure;
  buckets: Bucket;
  items: Item;
  carts: VideoCart;
}

/** Every row of one table of the extension's database, read without the extension's own code. */
export async function stored<Name extends keyof Tables>(extensionPage: Page, table: Name): Promise<Tables[Name][]> {
  const rows = await extensionPage.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === 'trendcrest')) return [];
    const database = await settled(indexedDB.open('trendcrest'));
    const all = await settled(database.transaction(name).objectStore(name).getAll());
    database.close();
    return all;
  }, table);
  return rows as Tables[Name][];
}

/** Opens an extension page to look from, and presses "Start reading" on it as a person does. */
export async function startReading(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.getByRole('button', { name: 'Start reading' }).click();
  return page;
}
