import type { BrowserContext, Page } from '@playwright/test';
import { storedRows } from '../../scripts/stored-rows';
import type { Bucket, Exposure, Item, Observation, Sighting, Video, VideoCart } from '../../storage/rows';

interface Tables {
  videos: Video;
  observations: Observation;
  sightings: Sighting;
  exposure: Exposure;
  buckets: Bucket;
  items: Item;
  carts: VideoCart;
}

/** Every row of one table of the extension's database. */
export async function stored<Name extends keyof Tables>(extensionPage: Page, table: Name): Promise<Tables[Name][]> {
  return (await storedRows(extensionPage, table)) as Tables[Name][];
}

/** Opens an extension page to look from, and presses "Start reading" on it as a person does. */
export async function startReading(context: BrowserContext, home: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}/welcome.html`);
  await page.getByRole('button', { name: 'Start reading' }).click();
  return page;
}
