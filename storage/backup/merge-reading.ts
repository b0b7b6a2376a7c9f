import Dexie from 'dexie';
import { localDay } from '../../trends/calendar';
import type { Choice } from '../choices';
import type { Database } from '../database';
import type { LongWork } from '../rescore';
import { type BackupType, tableOf } from './backup-line';
import { type DifferingChoice, differingChoices } from './differing-choices';
import type { FileHeader } from './file-header';
import { follow } from './follow';
import { type JoinedPage, joinPage } from './join-page';
import { readStoredFile } from './stored-file';

/** Rows of one type that a file would add, that it says more of, and that say the same here. */
export type RowCounts = Record<'added' | 'changed' | 'same', number>;

export interface MergePlan {
  header: FileHeader;
  rows: Partial<Record<BackupType, RowCounts>>;
  /** Rows that lie in the future by this clock, and are left out. */
  future: number;
  /** Who saw what is in it. */
  observers: string[];
  /** What was decided there in another way than here. */
  choices: DifferingChoice[];
}

export type Moments = Map<string, { firstSeenAt: number; lastSeenAt: number }>;

export interface Read {
  plan: MergePlan;
  lastDay: number;
  productIds: Set<string>;
  moments: Moments;
}

interface Merging {
  file: Blob;
  now: number;
  /** Of which the sightings say what is counted. */
  days: ReadonlySet<string>;
  isWriting?: boolean;
}

/**
 * Reads a file over what is here, and writes what comes out of both where that is wanted, within a transaction.
 * @throws RefusedFile, or the signal's reason
 */
export async function readInto(database: Database, merging: Merging, work: LongWork): Promise<Read> {
  const { file, now, days, isWriting = false } = merging;
  const plan: Omit<MergePlan, 'header'> = { rows: {}, future: 0, observers: [], choices: [] };
  const read: Omit<Read, 'plan'> = { lastDay: 0, productIds: new Set(), moments: new Map() };
  const observers = new Set<string>();
  const choices: Choice[] = [];
  const { header } = await readStoredFile(database, file, {
    tick: follow(file, work),
    wait: isWriting ? (waiting) => Dexie.waitFor(waiting) : undefined,
    async take(page, { header }) {
      if (page.type === 'choice') choices.push(...page.rows);
      if (page.type === 'item') for (const { itemId, ...moments } of page.rows) read.moments.set(itemId, moments);
      const joined = await joinPage(database, page, {
        sightedDays: days,
        latestDay: localDay(now) + 1,
        hasHashes: header.handles === 'hashed',
      });
      if (!joined) return;
      note(plan, joined);
      for (const row of joined.rows) {
        if ('observerId' in row) observers.add(row.observerId);
        if ('day' in row) read.lastDay = Math.max(read.lastDay, row.day);
        if ('productId' in row && row.productId) read.productIds.add(row.productId);
      }
      if (isWriting) await database.table<object>(tableOf[joined.type]).bulkPut(joined.rows);
    },
  });
  const differing = await differingChoices(database, choices, now);
  return { ...read, plan: { ...plan, header, observers: [...observers], choices: differing } };
}

function note(plan: Omit<MergePlan, 'header'>, { type, counts, future }: JoinedPage): void {
  plan.future += future;
  // Who sold what follows from the sightings, and is made anew.
  if (type === 'seller') return;
  const before = plan.rows[type] ?? { added: 0, changed: 0, same: 0 };
  for (const kind of ['added', 'changed', 'same'] as const) before[kind] += counts[kind];
  plan.rows[type] = before;
}
