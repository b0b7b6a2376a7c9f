import { localDay } from '../calendar';

/** When the videos of an item were uploaded: useful from the first minute, before anything was seen twice. */
export interface PostedDates {
  /** One entry a local day from `firstDay` on, days without uploads included. */
  firstDay: number;
  counts: number[];
  /** Videos uploaded before `firstDay`, and videos whose upload time is unknown. */
  older: number;
  unknown: number;
}

const longestDays = 90;

/**
 * A histogram of upload days up to and with `today`, as far back as the oldest upload, at most 90 days. What a person
 * sees is chosen by TikTok, which prefers the new: the shape is no history, and screens must say so.
 */
export function postedDates(uploads: (number | undefined)[], today: number): PostedDates {
  const days = uploads.flatMap((at) => (at === undefined ? [] : [Math.min(localDay(at), today)]));
  const firstDay = Math.max(today - longestDays + 1, Math.min(today, ...days));
  const counts = new Array<number>(today - firstDay + 1).fill(0);
  for (const day of days) if (day >= firstDay) counts[day - firstDay] = (counts[day - firstDay] ?? 0) + 1;
  const older = days.filter((day) => day < firstDay).length;
  return { firstDay, counts, older, unknown: uploads.length - days.length };
}
