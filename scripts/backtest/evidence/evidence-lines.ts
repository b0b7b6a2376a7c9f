import { intervalText as text } from '../interval-text';
import { type Decline, declines, type EvidenceReport, type Way } from './judge-evidence';
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
    `| what the stage is decided from | AUC falling now |${declines.map((decline) => ` ${words[decline]} |`).join('')} falsely called fading |`,
    '|---|---|---|---|---|---|---|',
    ...(first ? [row('the score as it is', first, 'score'), row('tuned, sightings alone', first, 'sightings')] : []),
    ...reports.flatMap((report) => [row(`tuned, and ${report.name}`, report, 'kind'), gainRow(report)]),
    '',
    'Days: from the decline to the first "fading", at most 30. Falsely: of the item-days on which nothing had fallen for two',
    'weeks. Tuned: a chance of falling fitted to the first markets moves the stage as far as brings "fading" forward most',
    'there, without more false calls than the score as it is.',
    '',
    ...(videos ? videoLines(videos) : ['There were no repeated view counts to judge the views per hour by.']),
  ];
}

const words: Record<Decline, string> = {
  fad: 'days, a fad',
  comeback: 'days, a first wave',
  fall: 'days, a fall over 60 days',
  all: 'days, all',
};

function row(name: string, { areas, days, falselyFading }: EvidenceReport, way: Way): string {
  const cells = declines.map((decline) => text(days[decline][way]));
  return `| ${[name, text(areas[way]), ...cells, text(falselyFading[way])].join(' | ')} |`;
}

function gainRow({ gain }: EvidenceReport): string {
  const cells = declines.map((decline) => text(gain.days[decline], true));
  return `| – what it adds to the sightings | ${['', ...cells, text(gain.falselyFading, true)].join(' | ')} |`;
}

const videoLines = ({ cases, base, rate, change }: VideoFallReport) => [
  `Real videos, ${cases} days of them: does the next day bring less than two thirds of what the usual decay of the last`,
  `day's rate leads one to expect (as in ${(base * 100).toFixed(1)} % of the cases)? AUC of the rate against what is usual at that age`,
  `${text(rate)}, of its change since the day before ${text(change)}.`,
];
