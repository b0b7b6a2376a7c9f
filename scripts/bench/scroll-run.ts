import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { en } from '../../locales/en';
import { extensionIdOf, isWelcome, launchBrowser } from '../launch-browser';
import { storedRows } from '../stored-rows';
import { launchBareBrowser } from './bare-browser';
import { showLongGrid } from './long-grid';

/** What one scroll from the first card to the last cost. */
export interface ScrollRun {
  /** Processor time of the page's main thread. */
  mainThreadMs: number;
  scriptMs: number;
  /** Tasks of 50 ms and more, as the page itself is told of them. */
  longTasks: number;
  /** After a forced collection, page and extension together. */
  heapMb: number;
  /** Badges in the page afterwards. */
  badges: number;
  /** Videos in the extension's database afterwards. */
  stored: number;
}

export interface ScrollWish {
  cards: number;
  recyclesCards: boolean;
  /** The taller, the sooner the last card is reached; what is to do for a card does not depend on it. */
  window: { width: number; height: number };
}

/** Opens the long page in a browser of its own, with the extension reading or without it, and scrolls to its end. */
export async function runScroll({ cards, recyclesCards, window }: ScrollWish, isRead: boolean): Promise<ScrollRun> {
  const context = isRead ? await launchBrowser({ headless: true }) : await launchBareBrowser();
  try {
    const extensionId = isRead ? await extensionIdOf(context) : undefined;
    if (extensionId) await startReading(context);
    const page = await context.newPage();
    await page.setViewportSize(window);
    await page.addInitScript(countLongTasks);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await showLongGrid(page, cards, recyclesCards);
    await scrollToEnd(page);
    const measured = await measure(page, session);
    return { ...measured, stored: extensionId ? await countStored(context, extensionId) : 0 };
  } finally {
    await context.close();
  }
}

/** Presses the button in the tab that the extension opened; the choice has to be stored before that is closed. */
async function startReading(context: BrowserContext): Promise<void> {
  const page = context.pages().find(isWelcome);
  if (!page) throw new Error('The welcome page is missing.');
  await page.getByRole('button', { name: en['welcome.start'] }).click();
  await page.waitForFunction(async () => {
    const { reading } = await Reflect.get(globalThis, 'chrome').storage.local.get('reading');
    return reading === 'on';
  });
  await page.close();
}

function countLongTasks(): void {
  Reflect.set(globalThis, 'longTasks', 0);
  const observer = new PerformanceObserver((list) => {
    Reflect.set(globalThis, 'longTasks', Reflect.get(globalThis, 'longTasks') + list.getEntries().length);
  });
  observer.observe({ type: 'longtask', buffered: true });
}

/** Scrolls like a person with a wheel: a window on in a few frames, then a look, so long that the badges come too. */
function scrollToEnd(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const [steps, lookMs, mostLooks, mostIdleLooks] = [12, 1_300, 2_000, 3];
    for (let look = 0, idle = 0; idle < mostIdleLooks && look < mostLooks; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, lookMs));
      const before = scrollY;
      for (let step = 0; step < steps; step += 1) {
        scrollBy(0, innerHeight / steps);
        await new Promise(requestAnimationFrame);
      }
      idle = scrollY === before ? idle + 1 : 0;
    }
  });
}

async function measure(page: Page, session: CDPSession): Promise<Omit<ScrollRun, 'stored'>> {
  const before = await metrics(session);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await metrics(session);
  const { TaskDuration = 0, ScriptDuration = 0 } = before;
  const longTasks = await page.evaluate((): number => Reflect.get(globalThis, 'longTasks'));
  return {
    badges: await page.locator('trendcrest-badge').count(),
    mainThreadMs: TaskDuration * 1_000,
    scriptMs: ScriptDuration * 1_000,
    longTasks,
    heapMb: JSHeapUsedSize / 1e6,
  };
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function countStored(context: BrowserContext, extensionId: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  return (await storedRows(page, 'videos')).length;
}
