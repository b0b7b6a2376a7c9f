import type { BrowserContext, Page } from '@playwright/test';

const shelf = 'https://www.tiktok.com/tag/tiktokmademebuyit';
/** A screen that is not seen by then never will be. */
const patienceMs = 20_000;

export const videoIdOf = (number: number): string => String(7_500_000_000_000_000_000n + BigInt(number));

const things = ['crystals', 'phone case', 'scented candle', 'portable blender', 'makeup bag'];

const cardOf = (number: number): string => `<div data-e2e="challenge-item">
  <a href="/@seller${number % 97}/video/${videoIdOf(number)}">video</a>
  <div data-e2e="challenge-item-desc">${things[number % things.length]} restock #tiktokmademebuyit #tiktokshop</div>
</div>`;

const html = `<!doctype html><title>TikTok</title><style>
  body { margin: 0; font: 9px sans-serif }
  main { display: grid; grid-template-columns: repeat(10, 1fr) }
  main > div { height: 80px; overflow: hidden }
</style><main></main>`;

/** A shopping hashtag that shows a screen of cards after the other, as fast as one can look. */
export async function openCardPage(context: BrowserContext): Promise<Page> {
  await context.route(/^https?:/, (route) =>
    route.request().url().startsWith('https://www.tiktok.com/tag/')
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(shelf, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}

/** Puts `count` cards from that number on in place of those that were there. */
export async function showCards(page: Page, from: number, count: number): Promise<void> {
  const cards = Array.from({ length: count }, (_, at) => cardOf(from + at)).join('');
  await page.evaluate((inner) => {
    const template = document.createElement('template');
    template.innerHTML = inner;
    document.querySelector('main')?.replaceChildren(template.content);
  }, cards);
}

/** Cards that the page's tab says it has seen since it was opened; `ours` is any page of the extension. */
const countSeen = (ours: Page): Promise<number> =>
  ours.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    // Which tab is TikTok's only a permission that we do not have could tell; the others do not answer.
    const open: { id: number }[] = await tabs.query({});
    const answers = open.map(({ id }) => tabs.sendMessage(id, 'tabStatus').catch(() => undefined));
    const status = (await Promise.all(answers)).find((answer) => answer !== undefined);
    return status?.read ?? 0;
  });

/** Waits until so many were seen, and answers when that was known. */
export async function waitUntilSeen(ours: Page, count: number): Promise<number> {
  const until = Date.now() + patienceMs;
  while ((await countSeen(ours)) < count) {
    if (Date.now() > until) throw new Error(`The tab did not see ${count} cards.`);
    await pause(50);
  }
  return Date.now();
}

/** A page of the extension to look from. */
export async function openOurs(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  return page;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
