import { inBenchPage, type RunJob } from './bench-page';
import { type Entry, figure, rounded } from './figure';

const [days, few, many] = [400, 2_500, 10_000];
/** Four times as many counts may take four times as long, and a little for memory. */
const mostGrowth = 1.25;
/** What a browser calls a long task: below it, whoever clicks or captures is answered at once. */
const longestTaskMs = 50;

/** All scores from the daily counts of 400 days. */
export const rebuild: Entry = {
  needsBuild: false,
  measure: () =>
    inBenchPage('rebuild-page.ts', async (run) => {
      // What the browser compiles on its first run is no part of it.
      await rebuildOf(run, 'warm-up', 200);
      const [small, large] = [await rebuildOf(run, 'few', few), await rebuildOf(run, 'many', many)];
      const each = ({ ms, counts }: typeof small) => (ms * 1_000) / counts;
      const from = { days, small, large, microsecondsOfCount: [rounded(each(small)), rounded(each(large))] };
      return [
        figure(
          'rebuilding all scores, time for each daily count: 10,000 items ÷ 2,500 items, 400 days',
          'ratio',
          each(large) / each(small),
          mostGrowth,
          from,
        ),
        figure('the longest task of that rebuild', 'ms', large.longestMs, longestTaskMs, { progressTold: large.steps }),
      ];
    }),
};

async function rebuildOf(run: RunJob, name: string, items: number) {
  const { answer: counts } = await run('fill', name, items, days);
  const { answer } = await run('rebuild', name);
  const { ms, longestMs, steps } = answer as { ms: number; longestMs: number; steps: number };
  return { items, counts: Number(counts), ms: rounded(ms), longestMs, steps };
}
