import type { BrowserContext, Page } from '@playwright/test';
import { isReplicas, makeReplica } from '../replica/answer';
import type { Layout } from '../replica/layout';
import { makeSmallSupply } from '../replica/small-supply';
import type { Supply } from '../replica/supply';

interface Wish {
  seed?: number;
  now?: number;
  /** Where the small one will not do. */
  supply?: Supply;
  layout?: Partial<Layout>;
}

/** Opens a page of the simulated TikTok; whatever is not its own is refused. */
export async function openReplica(
  context: BrowserContext,
  path: string,
  { seed = 1, now = Date.now(), supply = makeSmallSupply(seed, now), layout }: Wish = {},
): Promise<Page> {
  const answer = makeReplica({ supply, layout });
  const page = await context.newPage();
  await page.route(/^https?:/, (route) => {
    const address = route.request().url();
    return isReplicas(address) ? route.fulfill(answer(address)) : route.abort();
  });
  await page.goto(`https://www.tiktok.com/${path}`, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}
