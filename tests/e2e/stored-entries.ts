import type { Page } from '@playwright/test';
import type { Entry } from '../../scripts/read-table/entry';
import { entriesOf, entryOfSignal, type FactEntries } from '../../scripts/read-table/entry-of-ours';
import { storedRows } from '../../scripts/stored-rows';
import type { AuthorFact, HashtagFact, ProductFact } from '../../signals/facts/fact';
import type { CaptureHealth } from '../../storage/rows';
import { stored } from './stored';

/** What the extension stored of videos, each with its latest look, in the words of the comparison. */
export async function storedVideos(extensionPage: Page): Promise<Entry[]> {
  const videos = await stored(extensionPage, 'videos');
  const looks = await stored(extensionPage, 'observations');
  const carts = await stored(extensionPage, 'carts');
  return videos.map((video) => {
    const { sources: _, ...look } = looks.findLast(({ videoId }) => videoId === video.videoId) ?? {};
    const own = carts.filter(({ videoId }) => videoId === video.videoId);
    return entryOfSignal({ mentions: [], ...video, ...look, videoId: video.videoId, sources: undefined, carts: own });
  });
}

/** … and of products, hashtags and profiles. */
export async function storedFacts(extensionPage: Page): Promise<FactEntries> {
  const rows = async <Row>(table: string) => (await storedRows(extensionPage, table)) as Row[];
  return entriesOf({
    products: await rows<ProductFact>('products'),
    hashtags: await rows<HashtagFact>('hashtagLooks'),
    authors: await rows<AuthorFact>('authors'),
  });
}

/** Cards that were seen and could not be named. */
export async function countNameless(extensionPage: Page): Promise<number> {
  const health = (await storedRows(extensionPage, 'health')) as CaptureHealth[];
  return health.reduce((sum, { unidentified }) => sum + unidentified, 0);
}
