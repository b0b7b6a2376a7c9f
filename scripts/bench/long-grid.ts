import type { Page } from '@playwright/test';
import { isReplicas, makeReplica } from '../../tests/replica/answer';
import { makeSmallSupply } from '../../tests/replica/small-supply';
import { makeVideos } from '../../tests/replica/videos';

const shelfAddress = 'https://www.tiktok.com/tag/tiktokmademebuyit';
const listPath = '/api/challenge/item_list/';
/** As many as TikTok's own hashtag lists bring. */
const rowsOfAnswer = '30';

/**
 * A hashtag page of the simulated TikTok that ends after `cards` videos. It is the page of the tests as it is: it asks for
 * lists, parses them, draws each card with its elements, icons, caption links and picture, and never takes one away. It is
 * lighter than the real page (no framework, no player, no tracking), so what we add weighs more here than there.
 */
export async function showLongGrid(page: Page, cards: number, recyclesCards: boolean): Promise<void> {
  const now = Date.now();
  const videos = makeVideos(1, cards, 0.9, now);
  const supply = {
    ...makeSmallSupply(1, now),
    tag: (_tag: string, from: number, count: number) => videos.slice(from, from + count),
  };
  const answer = makeReplica({ supply, layout: { recyclesCards } });
  await page.route(/^https?:/, (route) => {
    const url = new URL(route.request().url());
    if (!isReplicas(url.href)) return route.abort();
    if (url.pathname === listPath) url.searchParams.set('count', rowsOfAnswer);
    return route.fulfill(answer(url.href));
  });
  await page.goto(shelfAddress, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
}
