import { placeCarts } from '../signals/carts/place-cart';
import { surfaceOfSignal } from '../signals/surface';
import type { TagEdits } from '../signals/umbrella-tags';
import { localDay } from '../trends/calendar';
import { accountOf } from './account';
import { countSightings, type Shown } from './count-sightings';
import type { Database } from './database';
import type { Batch } from './messages';
import { readRecogniser } from './recogniser';
import type { PlacedSignal } from './record-carts';
import { recordHealth } from './record-health';
import { recordSellers } from './record-sellers';
import { readKnown, recordVideos } from './record-videos';
import type { Standing } from './rows';
import { scoreSightings } from './score-sightings';
import { readStanding } from './standing';
import { Writing } from './writing';
import { inTurn } from './writing-turn';

/** Several tabs send one batch each at a time. */
const rememberedBatches = 50;

export interface Circumstances {
  /** Makes the ids of this installation. */
  randomId?: () => string;
  /** What the person changed in the lists of shopping hashtags. */
  tagEdits?: TagEdits;
}

/**
 * Writes down what one tab saw, in one transaction, and answers the ids that are stored.
 * Sending the same batch twice changes nothing, so a tab that got no answer may simply send it again.
 */
export async function recordSignals(
  database: Database,
  batch: Batch,
  now: number,
  { randomId = () => crypto.randomUUID(), tagEdits }: Circumstances = {},
): Promise<string[]> {
  const account = await accountOf(database, batch.viewer, randomId);
  const placed = batch.seen.map(
    (signal): PlacedSignal => ({
      ...signal,
      carts: placeCarts(signal.carts),
      surface: surfaceOfSignal(signal, tagEdits),
    }),
  );
  return inTurn('shared', () => write(database, { ...batch, account, placed, tagEdits }, now, randomId));
}

type AccountedBatch = Batch & { account: string; placed: PlacedSignal[]; tagEdits?: TagEdits };

function write(database: Database, batch: AccountedBatch, now: number, randomId: () => string): Promise<string[]> {
  return database.transaction('rw', database.tables, async () => {
    const [standing, recogniser, known] = await Promise.all([
      readStanding(database, randomId),
      readRecogniser(database, batch.tagEdits),
      readKnown(database, batch.placed),
    ]);
    const answer = batch.seen.map(({ videoId }) => videoId);
    if (standing.recentBatches.includes(batch.batchId)) return answer;
    const writing = new Writing();
    for (const [day, seen] of byDay(batch.placed, standing.lastDay)) {
      await writing.write();
      const again = new Set(seen.flatMap(({ videoId }) => (known.videos.has(videoId) ? [videoId] : [])));
      const videos = recordVideos(database, writing, { observerId: standing.observerId, seen, known, recogniser });
      await recordDay(database, writing, { ...batch, standing, day, seen, again, videos, now });
    }
    standing.recentBatches = [batch.batchId, ...standing.recentBatches].slice(0, rememberedBatches);
    writing.add(database.standing, [standing]);
    await recordHealth(database, writing, Math.max(localDay(now), standing.lastDay), batch, now);
    await writing.write();
    return answer;
  });
}

interface Day extends Shown {
  standing: Standing;
  account: string;
  now: number;
}

/** Counts and scores what was seen on one day; what all items are seen among moves on in `standing`. */
async function recordDay(database: Database, writing: Writing, { standing, account, now, ...shown }: Day) {
  const { day, videos } = shown;
  const [counts] = await Promise.all([
    countSightings(database, writing, { ...standing, account }, shown),
    recordSellers(database, writing, day, [...videos.values()]),
  ]);
  const [exposure] = await Promise.all([
    scoreSightings(database, writing, standing.exposure, day, counts, now),
    counts.add(database, writing),
  ]);
  Object.assign(standing, { exposure, lastDay: day });
}

/** A clock set back, or a flight west, adds to the latest day: days never run backwards. */
function byDay(seen: PlacedSignal[], lastDay: number): [number, PlacedSignal[]][] {
  const days = new Map<number, PlacedSignal[]>();
  let day = lastDay;
  for (const signal of seen.toSorted((a, b) => a.seenAt - b.seenAt)) {
    day = Math.max(day, localDay(signal.seenAt));
    days.set(day, [...(days.get(day) ?? []), signal]);
  }
  return [...days];
}
