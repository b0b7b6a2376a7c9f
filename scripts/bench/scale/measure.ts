import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { diskSize } from './disk-size';
import { openExtension, placeExtension } from './extension-page';
import { makePatterns } from './make-patterns';
import { openItem, openPopup } from './opening';

const [sizeOfBatch, batchesOfCapture, sizeOfCapture] = [30, 200, 50];
/** Chromium merges the tables of a database by itself while it is open. */
const compactionMs = 5_000;
const warmUpRounds = 10;
const rounds = { badges: 30, batch: 40, popup: 10, item: 6 };
/** Something that is seen on many days, and not the commonest thing of all. */
const itemId = 'seeded-item-3';

/** With fewer observations no item has a chart. */
const hasHistory = (observations: number) => observations >= 10_000;

export type Measured = Awaited<ReturnType<typeof measureAt>>;

/**
 * Everything that could grow with what is stored, at so many observations.
 * @param folder keeps the extension and its filled profiles
 */
export async function measureAt(folder: string, observations: number) {
  const extension = await placeExtension(folder);
  const filled = await filledProfile(folder, extension, observations);
  const bytes = diskSize(filled);
  const profile = join(folder, 'used');
  rmSync(profile, { recursive: true, force: true });
  cpSync(filled, profile, { recursive: true });
  const measured = await openExtension(extension, profile, async ({ context, address, run }) => ({
    rows: await run('countRows'),
    popup: await openPopup(context, address, rounds.popup),
    item: hasHistory(observations) ? await openItem(context, address, itemId, rounds.item) : [],
    badges: warmed(await run('askForBadges', warmUpRounds + rounds.badges)),
    batch: warmed(await run('storeBatches', warmUpRounds + rounds.batch, sizeOfBatch, 2)),
    capture: await run('storeBatches', batchesOfCapture, sizeOfCapture, 3),
    rebuild: await run('rebuild'),
  }));
  rmSync(profile, { recursive: true, maxRetries: 5 });
  return { observations, bytes, ...measured };
}

/** Without the rounds in which the background still builds what it recognises things with. */
const warmed = <Times extends Record<string, number[] | number>>(times: Times): Times =>
  Object.fromEntries(
    Object.entries(times).map(([name, value]) => [name, Array.isArray(value) ? value.slice(warmUpRounds) : value]),
  ) as Times;

/** Filled by one browser and opened by another, so that what the first one left half done is finished. */
async function filledProfile(folder: string, extension: string, observations: number): Promise<string> {
  const filled = join(folder, `filled-${observations}`);
  if (existsSync(filled)) return filled;
  const filling = join(folder, 'filling');
  rmSync(filling, { recursive: true, force: true });
  const made = await makePatterns(Date.now());
  await openExtension(extension, filling, ({ run }) => run('seed', observations, made));
  await openExtension(extension, filling, () => new Promise((wake) => setTimeout(wake, compactionMs)));
  renameSync(filling, filled);
  return filled;
}
