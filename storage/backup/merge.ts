import type { TagEdits } from '../../signals/umbrella-tags';
import { localDay } from '../../trends/calendar';
import { applyChoices } from '../apply-choices';
import type { Choice } from '../choices';
import type { Database } from '../database';
import { importChoices } from '../import-choices';
import type { LongWork } from '../rescore';
import { readStanding } from '../standing';
import { inTurn } from '../writing-turn';
import { latestPrices } from './latest-prices';
import { type MergePlan, type Moments, readInto } from './merge-reading';
import { sightedDays } from './sighted-days';

export interface MergeCircumstances {
  /** Epoch milliseconds. */
  now: number;
  tagEdits?: TagEdits;
  /** Decisions of the file that the person takes over. */
  choices?: readonly Choice[];
  randomId?: () => string;
}

/** What a merge would do; nothing is changed. @throws RefusedFile, or the signal's reason */
export async function planMerge(database: Database, file: Blob, now: number, work: LongWork = {}): Promise<MergePlan> {
  const [first, second] = halves(work);
  const days = await sightedDays(database, file, first);
  return (await readInto(database, { file, now, days }, second)).plan;
}

/**
 * Adds what a colleague saw, in one transaction, and then recognises and counts everything as this person does. The same
 * comes out in whatever order files are merged, and a file that was merged before changes nothing.
 * @throws RefusedFile, or the signal's reason
 */
export async function mergeFile(
  database: Database,
  file: Blob,
  { now, tagEdits, choices = [], randomId = () => crypto.randomUUID() }: MergeCircumstances,
  work: LongWork = {},
): Promise<MergePlan> {
  const [reading, counting] = halves(work);
  const [checking, writing] = halves(reading);
  const days = await sightedDays(database, file, checking);
  const merged = await inTurn('exclusive', () =>
    database.transaction('rw', database.tables, async () => {
      const standing = await readStanding(database, randomId);
      const read = await readInto(database, { file, now, days, isWriting: true }, writing);
      await latestPrices(database, read.productIds);
      const lastDay = Math.max(standing.lastDay, read.lastDay);
      // Whatever stops from here on, the scores are made anew at the next start.
      await database.standing.put({ ...standing, lastDay, formulaVersion: 0, itemsChangedAt: now });
      return read;
    }),
  );
  if (choices.length > 0)
    await importChoices(
      database,
      { choices: choices.map((choice) => ({ ...choice, changedAt: now })), remarks: [] },
      now,
    );
  await applyChoices(database, tagEdits, counting);
  await widenMoments(database, merged.moments);
  return merged.plan;
}

/** Work of which each half takes about as long as the other. */
function halves({ onProgress, signal }: LongWork): [first: LongWork, second: LongWork] {
  const from = (start: number) => ({ signal, onProgress: (done: number) => onProgress?.(start + done / 2) });
  return [from(0), from(0.5)];
}

/** Items are made anew from their days; of the first and the last of them the file may know the moment. */
async function widenMoments(database: Database, moments: Moments): Promise<void> {
  await database.transaction('rw', database.items, async () => {
    const items = await database.items.bulkGet([...moments.keys()]);
    const widened = items.flatMap((item) => {
      const known = item && moments.get(item.itemId);
      if (!known) return [];
      const firstSeenAt = sameDay(Math.min, item.firstSeenAt, known.firstSeenAt);
      return [{ ...item, firstSeenAt, lastSeenAt: sameDay(Math.max, item.lastSeenAt, known.lastSeenAt) }];
    });
    await database.items.bulkPut(widened);
  });
}

const sameDay = (choose: typeof Math.min, here: number, known: number) =>
  localDay(here) === localDay(known) ? choose(here, known) : here;
