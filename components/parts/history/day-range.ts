/** Days that a person can ask for; `all` is everything that was kept. */
export const ranges = [7, 30, 90, 365, 'all'] as const;
export type Range = (typeof ranges)[number];

/** The range that a page opens with, if there is as much. */
export const firstRange: Range = 90;

/** Both included; the last one is today, so that a time without browsing shows at the end too. */
export interface DaySpan {
  firstDay: number;
  lastDay: number;
}

/** What a range shows of a past that began on `since`. */
export function spanOf(range: Range, since: number, today: number): DaySpan {
  return { firstDay: range === 'all' ? since : Math.max(since, today - range + 1), lastDay: today };
}

/** Whether a range shows what no shorter one does. */
export function isWorth(range: Range, since: number, today: number): boolean {
  const shorter = ranges[ranges.indexOf(range) - 1];
  return shorter === undefined || shorter === 'all' || today - shorter + 1 > since;
}

export const within = <Point extends { day: number }>(points: Point[], { firstDay, lastDay }: DaySpan): Point[] =>
  points.filter(({ day }) => day >= firstDay && day <= lastDay);
