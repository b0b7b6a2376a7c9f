import type { Page } from '@playwright/test';
import { makeChance } from '../../../tests/replica/chance';
import { extensionIdOf, launchBrowser } from '../../launch-browser';
import { startReading } from '../../start/browse';
import { openCardPage, openOurs, pause, showCards, videoIdOf, waitUntilSeen } from './card-page';
import { must, type Stage } from './stage';
import { checkStored, storedIds } from './stored-state';

const [sightings, stops] = [10_000, 200];
const cardsOfScreen = 50;
const drainMs = 60_000;

/** Chromium stops a background that nothing has asked for half a minute; here it happens in the middle of everything. */
export const stoppedWorker: Stage = {
  name: 'worker',
  promise: 'The background stopped at random moments loses nothing and counts nothing twice.',
  async run({ seed, share }) {
    const screens = Math.ceil((sightings * share) / cardsOfScreen);
    const wanted = Math.ceil(stops * share);
    const context = await launchBrowser({ headless: true });
    try {
      const extensionId = await extensionIdOf(context);
      await startReading(context, extensionId);
      const ours = await openOurs(context, extensionId);
      const page = await openCardPage(context);
      const stopping = stopAgainAndAgain(page, seed, wanted);
      for (let screen = 0; screen < screens; screen += 1) {
        await showCards(page, screen * cardsOfScreen, cardsOfScreen);
        await waitUntilSeen(ours, (screen + 1) * cardsOfScreen);
      }
      await stopping.end();
      const shown = Array.from({ length: screens * cardsOfScreen }, (_, number) => videoIdOf(number));
      await waitFor(async () => (await storedIds(ours)).size >= shown.length);
      const stored = await storedIds(ours);
      const missing = shown.filter((videoId) => !stored.has(videoId));
      must(missing.length === 0, `${missing.length} videos that were seen are not stored, the first ${missing[0]}.`);
      return { stops: stopping.count, shown: shown.length, ...(await checkStored(ours)) };
    } finally {
      await context.close();
    }
  },
};

function stopAgainAndAgain(page: Page, seed: number, wanted: number) {
  const chance = makeChance(seed);
  const work = { count: 0, end: async () => {} };
  const run = async () => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    while (work.count < wanted) {
      await pause(50 + chance.below(700));
      await devtools.send('ServiceWorker.stopAllWorkers');
      work.count += 1;
    }
  };
  const running = run();
  work.end = () => running;
  return work;
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + drainMs;
  while (Date.now() < until && !(await isSo())) await pause(500);
}
