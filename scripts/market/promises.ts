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

function steady(reports: SeedReport[]): Promised {
  const names = reports[0]?.followed.flatMap(({ truth }) => (truth.shape === 'steady' ? truth.name : [])) ?? [];
  const shares = names.map((name) => ({ name, share: mean(reports.map((report) => fadingShareOf(report, name))) }));
  const worst = shares.toSorted((a, b) => b.share - a.share)[0];
  const all = reports.flatMap((report) => names.map((name) => fadingShareOf(report, name)));
  const known = reports.every(({ followed }) =>
    followed.every(({ truth, verdicts }) => truth.shape !== 'steady' || verdicts.length > 0),
  );
  return {
    text: `steady items: each fading on at most ${percent(mostFading)} of the days`,
    found: `mean ${percent(mean(all))}, worst item ${worst?.name} ${percent(worst?.share ?? 0)}, worst single run ${percent(Math.max(0, ...all))}`,
    holds: known && (worst?.share ?? 1) <= mostFading,
  };
}

const fadingShareOf = ({ followed }: SeedReport, name: string) =>
  followed.find(({ truth }) => truth.name === name)?.fadingShare ?? 0;

export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
