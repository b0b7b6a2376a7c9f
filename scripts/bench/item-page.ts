import { inBenchPage } from './bench-page';
import { type Entry, figure, median, rounded, spread } from './figure';

const [rounds, warmUpRounds] = [25, 5];
const [week, year] = [7, 365];
const mostOverEmpty = 2;
const mostGrowth = 1.3;

/** An item's page as the popup shows it, drawn and painted: what a long history costs. */
export const itemPage: Entry = {
  needsBuild: false,
  measure: () =>
    inBenchPage('item-page-page.ts', async (run) => {
      const times = { empty: [] as number[], week: [] as number[], year: [] as number[], shown: [] as number[] };
      for (let round = -warmUpRounds; round < rounds; round += 1) {
        const keep = round < 0 ? () => {} : (name: keyof typeof times, ms: number) => times[name].push(ms);
        keep('week', (await run('drawItem', week)).ms);
        keep('year', (await run('drawItem', year)).ms);
        keep('shown', (await run('showYear')).ms);
        keep('empty', (await run('drawEmpty')).ms);
      }
      const ms = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
      const { empty = 0, shown = 0 } = ms;
      return [
        figure(
          'a year shown in both charts of an item’s page ÷ two empty charts on the same page',
          'ratio',
          shown / empty,
          mostOverEmpty,
          {
            emptyMs: spread(times.empty),
            yearMs: spread(times.shown),
            wholePageOverEmpty: rounded((ms.year ?? 0) / empty),
          },
        ),
        figure(
          'an item’s page that opens on a year of history ÷ on a week',
          'ratio',
          (ms.year ?? 0) / (ms.week ?? 0),
          mostGrowth,
          {
            weekMs: spread(times.week),
            yearMs: spread(times.year),
          },
        ),
      ];
    }),
};
