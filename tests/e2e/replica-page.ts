import type { BrowserContext, Page } from '@playwright/test';
import { makeReplica } from '../replica/answer';

/** Opens a page of the simulated TikTok; whatever is not its own is refused. */
export async function openReplica(
  context: BrowserContext,
  path: string,
  { seed = 1, now = Date.now() } = {},
): Promise<Page> {
  const answer = makeReplica(seed, now);
  const page = await context.newPage();
  await page.route(/^https?:/, (route) => {
    const address = route.request().url();
    return address.startsWith('https://www.tiktok.com/') ? route.fulfill(answer(address)) : route.abort();
  });
  await page.goto(`https://www.tiktok.com/${path}`, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}
