import type { Truth } from '../../tests/replica/market/truth';
import { dayName } from '../../trends/calendar';
import type { Demo } from './demo';
import type { ExportedRow } from './results';

const happened: Record<Truth['shape'], (dates: Record<string, string>) => string> = {
  fall: ({ halved }) => `falls all the time, half of its height on ${halved}`,
  rise: ({ start }) => `rises since ${start}`,
  fad: ({ start, decline }) => `a fad: began ${start}, in decline since ${decline}`,
  comeback: ({ decline, return: back }) => `in decline since ${decline}, comes back since ${back}`,
  steady: () => 'steady',
  unlisted: () => 'in no catalogue',
};

/** What the simulated market really does, beside what the ranking says of it today. */
export function printTruth({ market }: Demo, rows: ExportedRow[]): void {
  console.log('\nThe truth beside it');
  const moving = market.truths.filter(({ shape }) => shape !== 'steady' && shape !== 'unlisted');
  console.table(
    Object.fromEntries(
      moving.map(({ name, itemId, shape, dates }) => {
        const row = rows.find(({ item_id }) => item_id === itemId);
        const named = Object.fromEntries(Object.entries(dates).map(([what, day]) => [what, dayName(day)]));
        return [name, { truth: happened[shape](named), stage: row?.stage, score: row?.score, rank: row?.rank }];
      }),
    ),
  );
  const unlisted = market.truths.filter(({ shape }) => shape === 'unlisted').length;
  console.log(`${unlisted} further things are sold that no catalogue lists; their videos carry the badge "too early".`);
}
