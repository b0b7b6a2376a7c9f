import { intervalText as text } from '../interval-text';
import type { EvidenceReport } from './judge-evidence';
import type { VideoFallReport } from './judge-video-falls';

/** What further kinds of evidence were worth, as Markdown. */
export function evidenceLines(
  reports: EvidenceReport[],
  markets: number,
  videos: VideoFallReport | undefined,
): string[] {
  const [first] = reports;
  return [
    `${markets} made markets to fit to, ${markets} others to judge by; in brackets 95 % of the bootstrap resamples over markets.`,
    '',
    '| what the stage is decided from | AUC falling now | days from the decline to "fading" (at most 30) | falsely called fading, of item-days |',
    '|---|---|---|---|',
    ...(first
      ? [row('the score as it is', first, 'score'), row('tuned to these markets, sightings alone', first, 'sightings')]
      : []),
    ...reports.map((report) => row(`tuned, and ${report.name}`, report, 'kind')),
    '',
    '| what a kind adds to the tuned sightings | days | falsely called fading |',
    '|---|---|---|',
    ...reports.map(({ name, gain }) => `| ${name} | ${text(gain.days, true)} | ${text(gain.falselyFading, true)} |`),
    '',
    ...(videos ? videoLines(videos) : ['There were no repeated view counts to judge the views per hour by.']),
  ];
}

const row = (name: string, { areas, days, falselyFading }: EvidenceReport, way: 'score' | 'sightings' | 'kind') =>
  `| ${name} | ${text(areas[way])} | ${text(days[way])} | ${text(falselyFading[way])} |`;

const videoLines = ({ cases, base, rate, change }: VideoFallReport) => [
  `Real videos, ${cases} days of them: does the next day bring less than two thirds of what the usual decay of the last`,
  `day's rate leads one to expect (as in ${(base * 100).toFixed(1)} % of the cases)? AUC of the rate against what is usual at that age`,
  `${text(rate)}, of its change since the day before ${text(change)}.`,
];
