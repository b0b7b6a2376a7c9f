import { inBenchPage } from './bench-page';
import { type Entry, figure, median, spread } from './figure';

const [rounds, warmUpRounds] = [15, 5];
const [few, many, captions] = [20, 2_000, 2_000];
const mostGrowth = 1.3;

/** The same captions against a small catalogue and one a hundred times as large that begins with the same items. */
export const match: Entry = {
  needsBuild: false,
  measure: () =>
    inBenchPage('match-page.ts', async (run) => {
      await run('make', 'few', few);
      await run('make', 'many', many);
      const times = { few: [] as number[], many: [] as number[] };
      const found = { few: 0, many: 0 };
      for (let round = -warmUpRounds; round < rounds; round += 1) {
        for (const name of round % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const)) {
          const { ms, answer } = await run('match', name);
          found[name] = Number(answer);
          if (round >= 0) times[name].push((ms * 1_000) / captions);
        }
      }
      return [
        figure(
          'matching a caption, 2,000 items ÷ 20 items',
          'ratio',
          median(times.many) / median(times.few),
          mostGrowth,
          { captions, mentions: found, microsecondsOfFew: spread(times.few), microsecondsOfMany: spread(times.many) },
        ),
      ];
    }),
};
