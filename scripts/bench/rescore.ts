import { inBenchPage } from './bench-page';
import { type Entry, figure, median, rounded, spread } from './figure';

const [rounds, warmUpRounds, items] = [12, 4, 10_000];
const mostOverBare = 3;
const mostGrowth = 1.2;

/** All items of a long list again, in slices that give way, against the bare formula over flat arrays. */
export const rescore: Entry = {
  needsBuild: false,
  measure: () =>
    inBenchPage('score-page.ts', async (run) => {
      const jobs = { bare: ['bare', 'long'], short: ['rescore', 'short'], long: ['rescore', 'long'] } as const;
      const names = Object.keys(jobs) as (keyof typeof jobs)[];
      await run('make', 'short', items, 10);
      await run('make', 'long', items, 400);
      const times: Record<keyof typeof jobs, number[]> = { bare: [], short: [], long: [] };
      const slices: number[] = [];
      for (let round = -warmUpRounds; round < rounds; round += 1) {
        for (const name of round % 2 === 0 ? names : names.toReversed()) {
          const [job, list] = jobs[name];
          const { ms, answer } = await run(job, list);
          if (round < 0) continue;
          times[name].push(ms);
          if (name !== 'bare') slices.push(Number(answer));
        }
      }
      const [bare, short, long] = [median(times.bare), median(times.short), median(times.long)];
      const from = {
        items,
        bareMs: spread(times.bare),
        ms: spread(times.long),
        longestSliceMs: rounded(median(slices)),
      };
      return [
        figure(
          'scoring 10,000 items in slices ÷ the bare formula over flat arrays',
          'ratio',
          long / bare,
          mostOverBare,
          from,
        ),
        figure('the same, after 400 days ÷ after 10', 'ratio', long / short, mostGrowth, {
          short: rounded(short),
          long: rounded(long),
        }),
      ];
    }),
};
