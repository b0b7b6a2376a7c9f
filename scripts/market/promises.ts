import type { SeedReport } from './judge-seed';
import { mean, measures, median } from './measures';

/** One thing that the score promises, with what was found over all seeds. */
export interface Promised {
  text: string;
  found: string;
  holds: boolean;
}

/** Days of 60 on which something that never moves may be called fading. */
const mostFading = 0.05;

export function promisesOf(reports: SeedReport[]): Promised[] {
  return [...moved(reports), cooling(reports), steady(reports)];
}

function moved(reports: SeedReport[]): Promised[] {
  return measures.map(({ says, shape, after, least, most }, index) => {
    const days = reports.flatMap((report) => report.days[index] ?? []);
    const middle = median(days);
    const never = days.filter((day) => day === Number.POSITIVE_INFINITY).length;
    return {
      text: `${shape}: ${says} ${least === 0 ? `within ${most}` : `${least} to ${most}`} days after ${after}`,
      found: `median ${middle} days${never > 0 ? `, never in ${never} of ${days.length}` : ''}`,
      holds: middle >= least && middle <= most,
    };
  });
}

function cooling(reports: SeedReport[]): Promised {
  const on = reports.filter(({ coolingAtDecline }) => coolingAtDecline).length;
  return {
    text: 'fad: cooling risk is on when its decline begins',
    found: `in ${on} of ${reports.length}`,
    holds: on > reports.length / 2,
  };
}

/**
 * Judged by each item's median over the markets and by the mean of all, as the other promises are by their medians: in
 * a single market chance alone can let a steady item look as if it faded for a week or two.
 */
function steady(reports: SeedReport[]): Promised {
  const items = Map.groupBy(
    reports.flatMap(({ followed }) => followed.filter(({ truth }) => truth.shape === 'steady')),
    ({ truth }) => truth.name,
  );
  const shares = [...items].map(([name, runs]) => ({ name, runs: runs.map(({ fadingShare }) => fadingShare) }));
  const all = shares.flatMap(({ runs }) => runs);
  const worst = shares.toSorted((a, b) => mean(b.runs) - mean(a.runs))[0] ?? { name: 'none', runs: [] };
  const isSeen = [...items.values()].flat().every(({ verdicts }) => verdicts.length > 0);
  return {
    text: `steady items: each fading on at most ${percent(mostFading)} of the days`,
    found: [
      `highest median ${percent(Math.max(0, ...shares.map(({ runs }) => median(runs))))}`,
      `mean of all ${percent(mean(all))}`,
      `highest mean ${percent(mean(worst.runs))} (${worst.name})`,
      `worst single run ${percent(Math.max(0, ...all))}`,
    ].join(', '),
    holds: isSeen && mean(all) <= mostFading && shares.every(({ runs }) => median(runs) <= mostFading),
  };
}

export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
