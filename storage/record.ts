import { placeCarts } from '../signals/carts/place-cart';
import { surfaceOfSignal } from '../signals/surface';
import type { TagEdits } from '../signals/umbrella-tags';
import { localDay } from '../trends/calendar';
import { accountOf } from './account';
import { countSightings } from './count-sightings';
import type { Database } from './database';
import type { Batch } from './messages';
import { readRecogniser } from './recogniser';
import type { PlacedSignal } from './record-carts';
import { recordHealth } from './record-health';
import { recordVideos } from './record-videos';
import { scoreSightings } from './score-sightings';
import { readStanding } from './standing';
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
    const standing = await readStanding(database, randomId);
    const answer = batch.seen.map(({ videoId }) => videoId);
    if (standing.recentBatches.includes(batch.batchId)) return answer;
    const recogniser = await readRecogniser(database, batch.tagEdits);
    for (const [day, seen] of byDay(batch.placed, standing.lastDay)) {
      const videos = await recordVideos(database, standing.observerId, day, seen, recogniser);
      const counted = await countSightings(database, { ...standing, account: batch.account }, day, seen, videos);
      standing.exposure = await scoreSightings(database, standing.exposure, day, counted, now);
      standing.lastDay = day;
    }
    await recordHealth(database, Math.max(localDay(now), standing.lastDay), batch, now);
    standing.recentBatches = [batch.batchId, ...standing.recentBatches].slice(0, rememberedBatches);
    await database.standing.put(standing);
    return answer;
  });
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
