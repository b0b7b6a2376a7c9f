import { useLayoutEffect, useState } from 'preact/hooks';
import type { Choice } from '../../storage/choices';
import type { Database } from '../../storage/database';
import { findFirstRanked, type Ranking, rankFirst } from '../../storage/find-ranking';
import type { FirstRead } from '../../storage/first-read';
import { clockDay } from './go';

/** What a window shows first; what stands around it is read once that is painted. */
export interface Beginning {
  choices?: Choice[];
  ranked?: Ranking;
}

const begun = new WeakMap<Database, { at: number; reading: Promise<Beginning> }>();
/** What was read for a screen that did not come, as while a sample is shown, is old soon. */
const freshMs = 1_000;

/** Reads it while settings and words are read. What is wrong with the tables is told by whoever reads them next. */
export function begin(database: Database, early?: Promise<FirstRead | undefined>): Promise<Beginning> {
  const reading = readBeginning(database, early).catch(() => ({}));
  begun.set(database, { at: Date.now(), reading });
  return reading;
}

async function readBeginning(database: Database, early?: Promise<FirstRead | undefined>): Promise<Beginning> {
  const read = await early;
  // Dexie counts in tenths. What another version wrote is read once it is brought up to date.
  if (read?.version === Math.round(database.verno * 10))
    return { choices: read.choices, ranked: rankFirst(read, clockDay()) };
  const [choices, ranked] = await Promise.all([database.choices.toArray(), findFirstRanked(database, clockDay())]);
  return { choices, ranked };
}

/** Missing until it is read; each time from the tables as they are then. */
export function useBeginning(database: Database): Beginning | undefined {
  const [beginning, setBeginning] = useState<Beginning>();
  useLayoutEffect(() => {
    if (Date.now() - (begun.get(database)?.at ?? 0) > freshMs) void begin(database);
    void begun.get(database)?.reading.then(setBeginning);
    begun.delete(database);
  }, [database]);
  return beginning;
}
