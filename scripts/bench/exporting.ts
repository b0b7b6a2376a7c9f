import { inBenchPage, type LiveHeap, type RunJob } from './bench-page';
import { type Entry, figure, rounded } from './figure';

const [few, many] = [25_000, 100_000];
const lookEveryMs = 400;
/** Were it held whole, four times as many would take four times as much. */
const mostGrowth = 2;
const mostOverCopying = 8;

/** Observations on their way into a CSV file: what they take must not grow with how many they are. */
export const exporting: Entry = {
  needsBuild: false,
  measure: () =>
    inBenchPage('export-page.ts', async (run, liveHeap) => {
      const small = await take(run, liveHeap, few);
      const large = await take(run, liveHeap, many);
      return [
        figure(`memory while ${many} observations go out ÷ ${few}`, 'ratio', large.mb / small.mb, mostGrowth, {
          smallMb: rounded(small.mb),
          largeMb: rounded(large.mb),
        }),
        figure('writing them as CSV ÷ copying them as they lie', 'ratio', large.ms / large.copyMs, mostOverCopying, {
          rows: large.rows,
          ms: rounded(large.ms),
          copyMs: rounded(large.copyMs),
        }),
      ];
    }),
};

async function take(run: RunJob, liveHeap: LiveHeap, observations: number) {
  await run('fill', observations);
  const copied = await run('copy');
  const written = await run('write', 'csv');
  const before = await liveHeap();
  let [most, isOver] = [0, false];
  const watched = (async () => {
    while (!isOver) {
      most = Math.max(most, (await liveHeap()) - before);
      await new Promise((wake) => setTimeout(wake, lookEveryMs));
    }
  })();
  // Once more, since looking takes time too.
  await run('write', 'csv');
  isOver = true;
  await watched;
  return { ms: written.ms, copyMs: copied.ms, rows: written.answer, mb: most / 1e6 };
}
