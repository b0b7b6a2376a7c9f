import browser from 'webextension-polyfill';
import { openDatabase } from '../../../storage/database';
import { ask, type Batch } from '../../../storage/messages';
import { rescore } from '../../../storage/rescore';
import type { Standing } from '../../../storage/rows';
import { saveSettings } from '../../../storage/settings';
import { bulkPutRows, openBulk, openRaw, putRows } from './raw-stores';
import { seed } from './seed';
import type { Pattern } from './seed-rows';
import { seenBatches } from './seen-batches';
import { writtenRows } from './written-rows';

const database = openDatabase();
const badges = 60;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Milliseconds of each work in each round; what was first in one round is last in the next. */
async function inTurns<Name extends string>(
  rounds: number,
  works: Record<Name, (round: number) => Promise<unknown>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed())
      times[name].push(await timed(() => works[name](round)));
  }
  return times;
}

async function startReading(): Promise<void> {
  await saveSettings({ reading: 'on', backupPutOffAt: Date.now() });
}

/** What the bench asks of the page; times are milliseconds on the clock. */
const jobs = {
  async seed(observations: number, { patterns, standing }: { patterns: Pattern[]; standing: Standing }) {
    await startReading();
    await seed(database, patterns, standing, observations);
  },

  async countRows(): Promise<Record<string, number>> {
    const counts = database.tables.map(async (table) => [table.name, await table.count()] as const);
    return Object.fromEntries(await Promise.all(counts));
  },

  /** Each batch by the background and as bare rows. */
  async storeBatches(count: number, size: number, seed: number) {
    await startReading();
    const batches = seenBatches({ count, size, seed, now: Date.now() });
    const written = await writtenRows(batches, Date.now());
    const [raw, unindexed, bulk] = [await openRaw(), await openRaw(false), await openBulk()];
    const rowsOf = (at: number) => written[at] ?? {};
    const times = await inTurns(count, {
      ours: (at) => ask('recordSignals', batches[at] as Batch),
      puts: (at) => putRows(raw, rowsOf(at)),
      putsUnindexed: (at) => putRows(unindexed, rowsOf(at)),
      bulkPuts: (at) => bulkPutRows(bulk, rowsOf(at)),
    });
    for (const { name } of [raw, unindexed, bulk]) indexedDB.deleteDatabase(name);
    const rows = written.flatMap((tables) => Object.values(tables)).flat();
    return { ...times, seen: batches.length * size, rowsOfBatch: Math.round(rows.length / count) };
  },

  async askForBadges(rounds: number) {
    const products = database.videos.where('itemIds').above('').distinct();
    const videoIds = await products.limit(badges * rounds).primaryKeys();
    const asked = (round: number) =>
      Array.from({ length: badges }, (_, at) => videoIds[(round * badges + at) % videoIds.length] ?? '');
    return inTurns(rounds, {
      ours: (round) => ask('scoresOf', { videoIds: asked(round), listed: [] }),
      least: (round) => browser.runtime.sendMessage({ readRows: asked(round) }),
    });
  },

  async rebuild() {
    let steps = 0;
    const onProgress = () => {
      steps += 1;
    };
    return { ms: await timed(() => rescore(database, { onProgress })), steps };
  },
};
export type Jobs = typeof jobs;
Object.assign(globalThis, jobs);
