import type { BrowserContext, Page } from '@playwright/test';
import { expect, showPage } from './browser';
import { forgery } from './forged-texts';
import { startReading, stored } from './stored';

const tag = 'https://www.tiktok.com/tag/tiktokmademebuyit';
const idOf = (number: number) => String(7_500_000_000_000_000_000n + BigInt(number));
const itemOf = (number: number) => ({
  id: idOf(number),
  desc: 'crystals #crystals #tiktokmademebuyit',
  createTime: 1_760_000_000,
  author: { uniqueId: `seller.${number}`, nickname: 'Seller' },
  stats: { playCount: 4_321, diggCount: 5, commentCount: 1, shareCount: 1 },
});

const shown = [1, 2, 3];
/** Three cards and their list; the page does nothing else by itself, and notes what goes wrong in it. */
const html = `<title>shelf</title><body>${shown
  .map(
    (number) =>
      `<div data-e2e="challenge-item" style="height:90px"><a href="/@seller.${number}/video/${idOf(number)}">v</a></div>`,
  )
  .join('')}<script>
  window.faults = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  fetch('/api/challenge/item_list/').then((answer) => answer.json());
  window.forge = (detail) => document.dispatchEvent(new CustomEvent('trendcrest:list', { detail }));
</script>`;

export interface Opened {
  tiktok: Page;
  extensionPage: Page;
  /** What was said in the page's console, by the page or by the extension. */
  said: string[];
}

/** Opens the page and waits until its three cards are stored. */
export async function openShelf(context: BrowserContext, home: string): Promise<Opened> {
  const extensionPage = await startReading(context, home);
  const api = { '/api/challenge/item_list/': { itemList: shown.map(itemOf) } };
  const { page: tiktok } = await showPage(context, tag, html, { api });
  const said: string[] = [];
  tiktok.on('console', (message) => said.push(message.text()));
  await tiktok.bringToFront();
  await expect.poll(async () => (await stored(extensionPage, 'videos')).length).toBe(shown.length);
  await tiktok.evaluate(`window.forgery = ${forgery}`);
  return { tiktok, extensionPage, said };
}

/** Nothing was said, nothing thrown, and a card and its list are still read: what is stored is what was really shown. */
export async function expectUnharmed({ tiktok, extensionPage, said }: Opened): Promise<void> {
  await tiktok.evaluate((item) => {
    const link = document.createElement('a');
    link.href = `/@${item.author.uniqueId}/video/${item.id}`;
    const card = document.body.appendChild(document.createElement('div'));
    card.dataset.e2e = 'challenge-item';
    card.style.height = '90px';
    card.append(link);
    Reflect.get(globalThis, 'forge')(JSON.stringify({ itemList: [item] }));
  }, itemOf(4));
  await expect(tiktok.locator('trendcrest-badge')).toHaveCount(shown.length + 1, { timeout: 20_000 });
  const ids = [...shown, 4].map(idOf);
  const storedIds = async () => (await stored(extensionPage, 'videos')).map(({ videoId }) => videoId).toSorted();
  await expect.poll(storedIds, { timeout: 20_000 }).toEqual(ids);
  const videos = await stored(extensionPage, 'videos');
  for (const { views, author } of videos)
    expect([views, author]).toEqual([4_321, expect.stringMatching(/^seller\.\d$/)]);
  const looks = await stored(extensionPage, 'observations');
  expect(looks.map(({ videoId }) => videoId).toSorted()).toEqual(ids);
  for (const page of [tiktok, extensionPage])
    expect(await page.evaluate(() => Reflect.has({}, 'polluted'))).toBe(false);
  expect(await tiktok.evaluate(() => Reflect.get(globalThis, 'faults'))).toEqual([]);
  expect(said).toEqual([]);
}
