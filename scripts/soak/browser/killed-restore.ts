import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeBackup } from '../../../storage/backup/write-backup';
import { openDatabase } from '../../../storage/database';
import { makeChance } from '../../../tests/replica/chance';
import { extensionIdOf, launchBrowser } from '../../launch-browser';
import { storedRows } from '../../stored-rows';
import { pause, videoIdOf } from './card-page';
import { killProfile, lookInto } from './profile';
import { must, type Stage } from './stage';

const kills = 10;
const videosOfFile = 20_000;
const fixture = 'tests/fixtures/backup-0.1.0.ndjson.gz';
const longestMs = 120_000;

/** The worst moment for a browser to be killed is that in which everything is replaced. */
export const killedRestore: Stage = {
  name: 'restore',
  promise: 'A restore that is killed in the middle leaves all that was there, or all that is in the file.',
  async run({ seed, share }) {
    const chance = makeChance(seed);
    const folder = mkdtempSync(join(tmpdir(), 'trendcrest-restore-'));
    const [profile, large] = [join(folder, 'profile'), join(folder, 'large.ndjson.gz')];
    const counts = { kills: 0, before: 0, after: 0 };
    try {
      writeFileSync(large, await largeBackup());
      await restoreWhole(profile, fixture);
      const old = await lookInto(profile, rowsStored);
      for (let round = 0; round < Math.ceil(kills * share); round += 1) {
        await killWhileRestoring(profile, large, 300 + chance.below(9_000));
        counts.kills += 1;
        const left = await lookInto(profile, rowsStored);
        const isWhole = left.length === 2 * videosOfFile;
        must(isWhole || left.join() === old.join(), `${left.length} rows are neither what was there nor the file.`);
        counts[isWhole ? 'after' : 'before'] += 1;
        if (isWhole) await restoreWhole(profile, fixture);
      }
      return counts;
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

async function largeBackup(): Promise<Buffer> {
  const database = openDatabase('soak-restore');
  const numbers = Array.from({ length: videosOfFile }, (_, number) => number);
  const [seenAt, source] = [1_790_000_000_000, 'tap' as const];
  await database.videos.bulkPut(
    numbers.map((number) => ({
      ...{ videoId: videoIdOf(number), kind: 'video' as const, author: `seller${number % 97}`, hashtags: ['crystals'] },
      ...{ caption: `crystals ${number}`, sources: { caption: source }, isProduct: true, itemIds: ['crystals'] },
      ...{ hasCart: false, firstSeenAt: seenAt, lastSeenAt: seenAt },
    })),
  );
  await database.observations.bulkPut(
    numbers.map((number) => ({ videoId: videoIdOf(number), observerId: 'soak', seenAt, source, views: number })),
  );
  const file = await makeBackup(database, { appVersion: 'soak', settings: {}, now: seenAt });
  await database.delete();
  return Buffer.from(await file.arrayBuffer());
}

async function askToRestore(page: Page, extensionId: string, file: string): Promise<void> {
  page.setDefaultTimeout(longestMs);
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#data`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Restore instead…' }).click();
  await page.getByRole('button', { name: 'Replace everything' }).click();
}

async function restoreWhole(profile: string, file: string): Promise<void> {
  const context = await launchBrowser({ headless: true, profile });
  try {
    const page = await context.newPage();
    await askToRestore(page, await extensionIdOf(context), file);
    await page.getByText('Restored.').waitFor();
  } finally {
    await context.close();
  }
}

async function killWhileRestoring(profile: string, file: string, afterMs: number): Promise<void> {
  const context = await launchBrowser({ headless: true, profile });
  await askToRestore(await context.newPage(), await extensionIdOf(context), file);
  await pause(afterMs);
  killProfile(profile);
  await context.close().catch(() => undefined);
}

/** The keys of what is largest. */
async function rowsStored(page: Page): Promise<string[]> {
  const rows = [...(await storedRows(page, 'videos')), ...(await storedRows(page, 'observations'))];
  return rows.map((row) => String(Reflect.get(Object(row), 'videoId')));
}
