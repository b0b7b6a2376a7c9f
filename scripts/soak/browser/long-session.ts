import type { CDPSession } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../../launch-browser';
import { startReading } from '../../start/browse';
import { openCardPage, openOurs, pause, showCards, waitUntilSeen } from './card-page';
import { type Figures, must, type Stage } from './stage';

const [firstLook, lastLook] = [1_000, 5_000];
const mostGrowth = 1.1;
const cardsOfScreen = 50;

/** One tab in which somebody scrolls for hours; the page itself holds no more cards at the end than at the beginning. */
export const longSession: Stage = {
  name: 'session',
  promise: 'A session of 5,000 cards takes at most a tenth more memory than one of 1,000, and leaves no listeners.',
  async run({ share }) {
    const context = await launchBrowser({ headless: true });
    try {
      const extensionId = await extensionIdOf(context);
      await startReading(context, extensionId);
      const ours = await openOurs(context, extensionId);
      const page = await openCardPage(context);
      const devtools = await context.newCDPSession(page);
      await devtools.send('Performance.enable');
      const looks: Figures[] = [];
      for (let screen = 0; screen * cardsOfScreen < lastLook * share; screen += 1) {
        const cards = (screen + 1) * cardsOfScreen;
        await showCards(page, screen * cardsOfScreen, cardsOfScreen);
        await waitUntilSeen(ours, cards);
        if (cards === Math.round(firstLook * share) || cards >= lastLook * share) looks.push(await measure(devtools));
      }
      const [before, after] = [looks[0] ?? {}, looks.at(-1) ?? {}];
      const growth = (after.heap ?? 0) / (before.heap ?? 1);
      must(
        growth <= mostGrowth,
        `From ${before.heap} to ${after.heap} bytes: the heap grew ${growth.toFixed(2)} times.`,
      );
      must((after.listeners ?? 0) <= (before.listeners ?? 0), 'Listeners were left behind.');
      return {
        heapAt1000: before.heap ?? 0,
        heapAt5000: after.heap ?? 0,
        growth: Number(growth.toFixed(3)),
        listenersAt1000: before.listeners ?? 0,
        listenersAt5000: after.listeners ?? 0,
      };
    } finally {
      await context.close();
    }
  },
};

/** After the batches went out and everything that nobody holds is gone. */
async function measure(devtools: CDPSession): Promise<Figures> {
  await pause(2_500);
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners') };
}
