import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { makeChance } from '../../../tests/replica/chance';
import { extensionIdOf, launchBrowser } from '../../launch-browser';
import { startReading } from '../../start/browse';
import { openCardPage, openOurs, pause, showCards, videoIdOf, waitUntilSeen } from './card-page';
import { killProfile, lookInto } from './profile';
import { must, type Stage } from './stage';
import { checkStored, storedIds } from './stored-state';

const kills = 20;
/** What was seen so long before the end may be missing. */
const mostLostMs = 2_000;

/** About as fast as anybody flings a list. */
const cardsOfScreen = 20;

interface Shown {
  screen: number;
  /** When the tab said that it had seen all of it; missing where the end came before. */
  seenAt?: number;
}

/** As when the machine loses its power: every process of the browser ends at once. */
export const killedBrowser: Stage = {
  name: 'browser',
  promise: 'A browser that is killed loses at most what was seen in the last two seconds.',
  async run({ seed, share }) {
    const chance = makeChance(seed);
    const profile = mkdtempSync(join(tmpdir(), 'trendcrest-killed-'));
    const shown: Shown[] = [];
    const counts = { kills: 0, lost: 0, longestLossMs: 0 };
    try {
      for (let round = 0; round < Math.ceil(kills * share); round += 1) {
        const context = await launchBrowser({ headless: true, profile });
        await readOn(context, shown, 1_500 + chance.below(4_000));
        const killedAt = killProfile(profile);
        await context.close().catch(() => undefined);
        counts.kills += 1;
        await checkAfter(profile, shown, killedAt, counts);
      }
      return { ...counts, shown: shown.length * cardsOfScreen, ...(await lookInto(profile, checkStored)) };
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

async function readOn(context: BrowserContext, shown: Shown[], forMs: number): Promise<void> {
  const id = await extensionIdOf(context);
  if (shown.length === 0) await startReading(context, id);
  const ours = await openOurs(context, id);
  const page = await openCardPage(context);
  const before = shown.length;
  const until = Date.now() + forMs;
  while (Date.now() < until) {
    const screen: Shown = { screen: shown.length };
    shown.push(screen);
    await showCards(page, screen.screen * cardsOfScreen, cardsOfScreen);
    const seen = waitUntilSeen(ours, (shown.length - before) * cardsOfScreen).then((at) => (screen.seenAt = at));
    await Promise.race([seen.catch(() => undefined), pause(Math.max(1, until - Date.now()))]);
  }
}

async function checkAfter(
  profile: string,
  shown: Shown[],
  killedAt: number,
  counts: { lost: number; longestLossMs: number },
): Promise<void> {
  const stored = await lookInto(profile, storedIds);
  for (const { screen, seenAt } of shown) {
    const ids = Array.from({ length: cardsOfScreen }, (_, at) => videoIdOf(screen * cardsOfScreen + at));
    const missing = ids.filter((videoId) => !stored.has(videoId)).length;
    if (missing === 0 || seenAt === undefined || seenAt > killedAt) continue;
    must(killedAt - seenAt <= mostLostMs, `${missing} videos seen ${killedAt - seenAt} ms before the end are missing.`);
    counts.lost += missing;
    counts.longestLossMs = Math.max(counts.longestLossMs, killedAt - seenAt);
  }
  // What was lost once is not lost again.
  for (const one of shown) one.seenAt = undefined;
}
