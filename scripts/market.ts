import { parseArgs } from 'node:util';
import { regions } from '../tests/replica/market/regions';
import { isPerson } from '../tests/replica/people';
import { browseMarket, judgeSeed, type Trial } from './market/judge-seed';
import { promiseLine, rareLines, seedLines } from './market/print-report';
import { promisesOf } from './market/promises';

const usage = `Usage: npm run market -- [--seed N] [--seeds COUNT] [--person light|regular|heavy|daily] [--region GB] [--today 2026-11-20] [--history 60]
  Holds the score against a made market whose truth is known, over the last 60 days.
  --seed N       the market and the person (default: 1)
  --seeds COUNT  so many markets from N on, judged by their medians (20 take about a minute)
  --history N    days browsed before those 60 (default: 60; 0 is a fresh installation)`;

function readArguments(): Trial & { seeds: number } {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '1' },
      person: { type: 'string', default: 'regular' },
      region: { type: 'string', default: 'GB' },
      today: { type: 'string', default: '2026-11-20' },
      history: { type: 'string', default: '60' },
    },
  });
  const { person } = values;
  const region = regions.find((known) => known === values.region);
  if (!isPerson(person) || !region) throw new Error(`There is no ${isPerson(person) ? values.region : person}.`);
  return {
    person,
    region,
    seed: whole('seed', values.seed),
    seeds: Math.max(1, whole('seeds', values.seeds)),
    history: whole('history', values.history),
    today: whole('today', String(Date.parse(values.today) / 86_400_000)),
  };
}

function whole(name: string, written: string): number {
  if (!/^\d+$/.test(written)) throw new Error(`--${name} takes a whole number or a date, not ${written}.`);
  return Number(written);
}

try {
  const { seeds, ...trial } = readArguments();
  const reports = Array.from({ length: seeds }, (_, order) => {
    const report = judgeSeed(browseMarket({ ...trial, seed: trial.seed + order }));
    if (seeds > 1) process.stderr.write(`· Browsed market ${report.seed}\n`);
    return report;
  });
  if (seeds === 1) for (const line of reports.flatMap(seedLines)) console.log(line);
  const promised = promisesOf(reports);
  console.log(
    `\n${seeds > 1 ? `Over ${seeds} markets` : 'What is judged over many markets (--seeds 20), in this one'}, ${trial.person} person:`,
  );
  for (const line of [...promised.map(promiseLine), ...rareLines(reports)]) console.log(line);
  // One market may be unlucky; only the medians of several are held against the score.
  if (seeds > 1 && promised.some(({ holds }) => !holds)) process.exitCode = 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
