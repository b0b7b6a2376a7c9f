import type { BrowserContext, Page } from '@playwright/test';
import { noteFirstRow, openingMs } from '../popup';

const popupWindow = { width: 420, height: 600 };

/** Milliseconds until the first ranked rows of the popup are painted, a value for each round. */
export async function openPopup(context: BrowserContext, address: string, rounds: number): Promise<number[]> {
  const page = await context.newPage();
  await page.setViewportSize(popupWindow);
  await page.addInitScript(noteFirstRow);
  return opened(page, `${address}/popup.html`, rounds);
}

/** The same until both charts of an item's page are painted. */
export async function openItem(
  context: BrowserContext,
  address: string,
  itemId: string,
  rounds: number,
): Promise<number[]> {
  const page = await context.newPage();
  await page.addInitScript(noteCharts);
  return opened(page, `${address}/dashboard.html#item/${itemId}`, rounds);
}

/** Whoever measures beside other work waits rather than give up. */
const patienceMs = 120_000;
/** The first times load what the browser then keeps. */
const warmUpRounds = 2;

async function opened(page: Page, address: string, rounds: number): Promise<number[]> {
  page.setDefaultTimeout(patienceMs);
  const times: number[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    // Otherwise only what stands after `#` would change.
    await page.goto('about:blank');
    const ms = await openingMs(page, address);
    if (round >= 0) times.push(ms);
  }
  await page.close();
  return times;
}

/** Says the moment after the first chart was painted, as the popup's first row is told. */
function noteCharts(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('canvas')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => console.debug('painted', performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true });
}
