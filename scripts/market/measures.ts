import type { Truth, TruthDates } from '../../tests/replica/market/truth';
import type { Stage } from '../../trends/score/stage';
import type { Verdict } from './follow-item';

/** What the score is held to: when it says something of an item, counted from what really happened. */
export interface Measure {
  /** E.g. "up". */
  says: string;
  shape: Truth['shape'];
  from: keyof TruthDates;
  /** E.g. "its start". */
  after: string;
  means(verdict: Verdict): boolean;
  /** Days within which the median has to lie. */
  least: number;
  most: number;
}

/** Peaking is up too: well above its usual level, and near its high. */
const up: readonly Stage[] = ['emerging', 'rising', 'resurging', 'peaking'];
const isUp = ({ stage }: Verdict) => up.includes(stage);
const isFading = ({ stage }: Verdict) => stage === 'fading';

/** "About 20 days" is taken as 20 ± 6, "about 17" as 17 ± 5, "5 days into it" as 5 ± 2. */
export const measures: Measure[] = [
  { says: 'up', shape: 'fad', from: 'start', after: 'its start', means: isUp, least: 0, most: 4 },
  { says: 'fading', shape: 'fad', from: 'decline', after: 'its decline began', means: isFading, least: 3, most: 7 },
  {
    says: 'resurging',
    shape: 'comeback',
    from: 'return',
    after: 'its return',
    means: ({ stage }) => stage === 'resurging',
    least: 2,
    most: 6,
  },
  { says: 'fading', shape: 'fall', from: 'peak', after: 'its fall began', means: isFading, least: 14, most: 26 },
  { says: 'up', shape: 'rise', from: 'start', after: 'its rise began', means: isUp, least: 12, most: 22 },
];

/** Days from the event to the first such verdict; infinite if there never was one. */
export function daysUntil(measure: Measure, truth: Truth, verdicts: Verdict[]): number {
  const start = truth.dates[measure.from] ?? Number.POSITIVE_INFINITY;
  const first = verdicts.find((verdict) => verdict.day >= start && measure.means(verdict));
  return first ? first.day - start : Number.POSITIVE_INFINITY;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0,
  ];
  return low === high ? low : (low + high) / 2;
}

export const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
