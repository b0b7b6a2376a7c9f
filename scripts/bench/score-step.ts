import { inBenchPage, type RunJob } from './bench-page';
import { type Entry, figure, median, rounded, spread } from './figure';

const [rounds, warmUpRounds] = [12, 3];
const [batches, rowsOfBatch, steps] = [40, 50, 40_000];
const mostOfWriting = 0.1;
const mostGrowth = 1.2;

/**
 * What a sighting adds to its items (the item and its parent, each with its new rank), against writing the sighting down
 * in raw IndexedDB: processor time of the same thread of the same page, without that of the process that keeps the files.
 */
export const scoreStep: Entry = {
  needsBuild: false,
  measure: () =>
    inBenchPage('score-page.ts', async (run) => {
      await run('make', 'short', 2_000, 10);
      await run('make', 'long', 2_000, 400);
      const times = { write: [] as number[], short: [] as number[], long: [] as number[] };
      for (let round = -warmUpRounds; round < rounds; round += 1) {
        const micros = await timeRound(run, round);
        if (round < 0) continue;
        for (const name of ['write', 'short', 'long'] as const) times[name].push(micros[name]);
      }
      const [write, short, long] = [median(times.write), median(times.short), median(times.long)];
      const from = { microsecondsOfWriting: spread(times.write), microsecondsOfStep: spread(times.long) };
      return [
        figure('what a sighting adds to its two items ÷ writing it', 'ratio', long / write, mostOfWriting, from),
        figure('that step, after 400 days ÷ after 10', 'ratio', long / short, mostGrowth, {
          short: rounded(short),
          long: rounded(long),
        }),
      ];
    }),
};

/** Microseconds for one sighting; what was first in one round is last in the next. */
async function timeRound(run: RunJob, round: number): Promise<Record<'write' | 'short' | 'long', number>> {
  const step = async (name: string) => ((await run('step', name, steps)).ms * 1_000) / steps;
  const order = round % 2 === 0 ? (['short', 'long'] as const) : (['long', 'short'] as const);
  const micros = { write: 0, short: 0, long: 0 };
  for (const name of order) micros[name] = await step(name);
  await run('prepareWriting', batches);
  micros.write = ((await run('write')).ms * 1_000) / (batches * rowsOfBatch);
  return micros;
}
