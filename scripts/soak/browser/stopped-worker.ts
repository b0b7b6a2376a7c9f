import { makeChance } from '../../../tests/replica/chance';
import { extensionIdOf, launchBrowser } from '../../launch-browser';
import { startReading } from '../../start/browse';
import { openCardPage, openOurs, pause, showCards, videoIdOf, waitUntilSeen } from './card-page';
import { must, type Stage } from './stage';
import { checkStored, storedIds } from './stored-state';

const [sightings, cardsOfScreen] = [10_000, 50];
/** Fifty cards in that time is faster than anybody looks, and leaves a background that was just stopped time to start. */
const screenMs = 1_200;
const drainMs = 60_000;

/** Chromium stops a background that nothing has asked for half a minute; here it happens in the middle of everything. */
export const stoppedWorker: Stage = {
  name: 'worker',
  promise: 'The background stopped at random moments loses nothing and counts nothing twice.',
  async run({ seed, share }) {
    const screens = Math.ceil((sightings * share) / cardsOfScreen);
    const chance = makeChance(seed);
    const context = await launchBrowser({ headless: true });
    try {
      const extensionId = await extensionIdOf(context);
      await startReading(context, extensionId);
      const ours = await openOurs(context, extensionId);
      const page = await openCardPage(context);
      const devtools = await context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      for (let screen = 0; screen < screens; screen += 1) {
        const next = pause(screenMs);
        await showCards(page, screen * cardsOfScreen, cardsOfScreen);
        await pause(chance.below(screenMs));
        await devtools.send('ServiceWorker.stopAllWorkers');
        await waitUntilSeen(ours, (screen + 1) * cardsOfScreen);
        await next;
      }
      const shown = Array.from({ length: screens * cardsOfScreen }, (_, number) => videoIdOf(number));
      await waitFor(async () => (await storedIds(ours)).size >= shown.length);
      const stored = await storedIds(ours);
      const missing = shown.filter((videoId) => !stored.has(videoId));
      must(missing.length === 0, `${missing.length} videos that were seen are not stored, the first ${missing[0]}.`);
      return { stops: screens, shown: shown.length, ...(await checkStored(ours)) };
    } finally {
      await context.close();
    }
  },
};

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + drainMs;
  while (Date.now() < until && !(await isSo())) await pause(500);
}
