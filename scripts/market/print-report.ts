import { dayName } from '../../trends/calendar';
import type { Followed, SeedReport } from './judge-seed';
import { mean } from './measures';
import { type Promised, percent } from './promises';

/** One seed in full: every moving item against its dates, every steady one with its false alarms. */
export function seedLines({ seed, products, videos, followed }: SeedReport): string[] {
  const moving = followed.filter(({ truth }) => truth.shape !== 'steady');
  const steady = followed.filter(({ truth }) => truth.shape === 'steady');
  return [
    `Seed ${seed}: ${videos} videos seen, ${products} product videos (1 in ${(videos / products).toFixed(1)})`,
    ...moving.flatMap(movingLines),
    '  Steady items, share of the 60 days flagged fading:',
    ...steady.map((item) => `    ${item.truth.name.padEnd(18)} ${percent(item.fadingShare)}  (${seenLine(item)})`),
  ];
}

function movingLines({ truth, verdicts, ...counts }: Followed): string[] {
  const dates = Object.entries(truth.dates)
    .toSorted(([, a], [, b]) => a - b)
    .map(([what, day]) => `${what} ${dayName(day)}`);
  const eventAt = Math.min(...Object.values(truth.dates));
  const changes = verdicts.filter(({ day, stage }, index) => day >= eventAt && stage !== verdicts[index - 1]?.stage);
  const cooling = verdicts.find(({ day, coolingRisk }) => day >= eventAt && coolingRisk);
  return [
    `  ${truth.name} (${truth.shape}): ${dates.join(', ')}; ${seenLine(counts)}`,
    `    said ${changes.map(({ day, stage }) => `${stage} ${dayName(day).slice(5)} (day ${day - eventAt})`).join(', ')}`,
    `    cooling risk first ${cooling ? `${dayName(cooling.day)} (day ${cooling.day - eventAt})` : 'never'}; today ${verdicts.at(-1)?.stage ?? 'unseen'}`,
  ];
}

const seenLine = ({ sightings, expected }: Pick<Followed, 'sightings' | 'expected'>) =>
  `${sightings} sightings recognised of about ${Math.round(expected)} shown`;

/** Steady things that are rarely seen are said to fade more often: the formulas' own limit, so it is told, not judged. */
export function rareLines(reports: SeedReport[]): string[] {
  const tail = reports.flatMap((report) => report.tail.map((item) => ({ ...item, share: mean(item.truth.levels) })));
  const steps = [0, 0.002, 0.004, 0.02];
  const lines = steps.slice(1).flatMap((most, index) => {
    const least = steps[index] ?? 0;
    const rare = tail.filter(({ share }) => share >= least && share < most).map(({ fadingShare }) => fadingShare);
    return rare.length === 0
      ? []
      : [`    ${percent(least)} to ${percent(most)} of product videos: fading on ${percent(mean(rare))} of the days`];
  });
  return ['  Rarely seen steady items (told, not judged):', ...lines];
}

export const promiseLine = ({ text, found, holds }: Promised) => `  ${holds ? '✓' : '✗'} ${text}: ${found}`;
