import type { BrowserContext, Page } from '@playwright/test';
import type { Batch } from '../../storage/messages';
import { isReplicas, makeReplica } from '../../tests/replica/answer';
import { type Market, makeMarket } from '../../tests/replica/market/make-market';
import { supplyAt } from '../../tests/replica/market/supply-at';
import { type Person, people } from '../../tests/replica/people';
import { seenSignals } from '../../tests/replica/seen-signals';
import { localDay } from '../../trends/calendar';
import { scrollThrough } from './browse';

const shownDays = 60;
const daysAtOnce = 5;
const screens = { feed: 8, shelf: 16 };

export interface Demo {
  market: Market;
  seed: number;
  person: Person;
  /** Epoch milliseconds: the demo's today. */
  now: number;
}

export function makeDemo(seed: number, person: Person['name'], now: number): Demo {
  const firstDay = localDay(now) - shownDays + 1;
  return { market: makeMarket({ seed, firstDay, days: shownDays }), seed, person: people[person], now };
}

/** Puts the days before today into the database, through the code that takes a tab's messages; answers how many looks. */
export async function writeHistory(page: Page, { market, seed, person, now }: Demo): Promise<number> {
  const today = localDay(now);
  const days = Array.from(seenSignals({ market, seed, person })).filter(({ day }) => day < today);
  let stored = 0;
  for (let from = 0; from < days.length; from += daysAtOnce) {
    const history = days.slice(from, from + daysAtOnce).flatMap(({ batches }) => batches.map(withMoment));
    stored += await page.evaluate((batches) => Reflect.get(globalThis, 'recordHistory')(batches), history);
  }
  return stored;
}

/** A batch comes with the moment of its last look. */
const withMoment = (batch: Batch) => ({ batch, now: Math.max(0, ...batch.seen.map(({ seenAt }) => seenAt)) });

/** Today is really browsed: some of the feed, then the shelf. */
export async function browseToday(context: BrowserContext, { market, seed, now }: Demo): Promise<Page[]> {
  const answer = makeReplica({ supply: supplyAt(market, { now, region: 'GB', seed }) });
  await context.route(/^https?:/, (route) => {
    const address = route.request().url();
    return isReplicas(address) ? route.fulfill(answer(address)) : route.abort();
  });
  const pages: Page[] = [];
  for (const [path, scrolls] of [
    ['foryou', screens.feed],
    ['tag/tiktokmademebuyit', screens.shelf],
  ] as const) {
    console.log(`· Browsing /${path}`);
    const page = await context.newPage();
    await page.goto(`https://www.tiktok.com/${path}`, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await scrollThrough(page, scrolls);
    pages.push(page);
  }
  return pages;
}
