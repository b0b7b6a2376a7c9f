import { daysAhead, firstJudgedDay } from './panel';

/** What really happened to one item, as seen with all of its days, those to come included. */
export interface ItemTruth {
  /** By day: the last 7 days are at least 1.5 × (at most 0.67 ×) the 14 before. */
  isRising: boolean[];
  isFalling: boolean[];
  /** The week round the day 7 days on is at least 1.5 × the five weeks up to 7 days ago. */
  isHot: boolean[];
  /** The week round the day 7 days on is at most two thirds of the week round today. */
  losesThird: boolean[];
  /** Days on which the level first fell under half of a high, and the day of that high. */
  halvings: { peak: number; halved: number }[];
}

/** Added to every day, so that nothing next to nothing counts as growth. */
const floorShare = 0.03;
const [rises, falls, hot, third] = [1.5, 0.67, 1.5, 2 / 3];

export function truthOf(levels: number[]): ItemTruth {
  const floor = floorShare * Math.max(...levels);
  const sums = [0];
  for (const level of levels) sums.push((sums.at(-1) ?? 0) + level + floor);
  /** Mean of the days `from`…`to`, as far as there are any. */
  const mean = (from: number, to: number) => {
    const [first, past] = [Math.max(0, from), Math.min(levels.length, to + 1)];
    return ((sums[past] ?? 0) - (sums[first] ?? 0)) / (past - first);
  };
  const week = (day: number) => mean(day - 3, day + 3);
  const days = [...levels.keys()];
  const change = days.map((day) => mean(day - 6, day) / mean(day - 20, day - 7));
  return {
    isRising: change.map((factor) => factor >= rises),
    isFalling: change.map((factor) => factor <= falls),
    isHot: days.map((day) => week(day + 7) / mean(day - 41, day - 7) >= hot),
    losesThird: days.map((day) => week(day + 7) / week(day) <= third),
    halvings: halvingsOf(days.map(week)),
  };
}

const peak = { highestWithin: 10, overLowest: 2, lowestWithin: 28, ofHighest: 0.3 };

function halvingsOf(weeks: number[]): ItemTruth['halvings'] {
  const highest = Math.max(...weeks);
  const isPeak = (day: number) => {
    const level = weeks[day] ?? 0;
    const around = weeks.slice(Math.max(0, day - peak.highestWithin), day + peak.highestWithin + 1);
    const lowest = Math.min(...weeks.slice(Math.max(0, day - peak.lowestWithin), day + 1));
    return level >= Math.max(...around) && level >= peak.overLowest * lowest && level >= peak.ofHighest * highest;
  };
  const halvings = new Map<number, number>();
  for (const day of weeks.keys()) {
    if (!isPeak(day)) continue;
    const halved = weeks.findIndex((level, later) => later > day && level < (weeks[day] ?? 0) / 2);
    if (halved >= 0) halvings.set(halved, day);
  }
  return Array.from(halvings, ([halved, peakDay]) => ({ peak: peakDay, halved }));
}

/** The days at which a score is asked; between them too little changes. */
export function judgedDays(days: number): number[] {
  const count = Math.max(0, Math.ceil((days - daysAhead - firstJudgedDay) / 3));
  return Array.from({ length: count }, (_, order) => firstJudgedDay + 3 * order);
}
