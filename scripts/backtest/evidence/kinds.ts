import { nextViews } from '../../../trends/evidence/next-views';
import type { ItemDay, SeenViews } from './see-market';

/** A kind of evidence: what it sees of an item at the end of each day, told day after day; zeros where it has nothing to say. */
export interface Kind {
  name: string;
  start(): (day: ItemDay, n: number) => number[];
}

const weekDays = 7;
const fewestProducts = 15;

/**
 * The sightings alone, by the week. Whatever is fitted to these markets gains something by that, so this is what each
 * kind has to beat.
 */
export const sightings: Kind = {
  name: 'sightings alone',
  start: () => changeOf((days) => days.reduce((sum, { k }) => sum + k, 0)),
};

/** Distinct sellers by the week, and how many of this week's were never seen before. */
const sellersOf = (name: string, read: (day: ItemDay) => Set<string>): Kind => ({
  name,
  start() {
    const known = new Set<string>();
    const fresh: number[] = [];
    const change = changeOf((days) => new Set(days.flatMap((day) => [...read(day)])).size);
    return (day, n) => {
      fresh.unshift([...read(day)].filter((seller) => !known.has(seller)).length);
      for (const seller of read(day)) known.add(seller);
      const freshInWeek = fresh.slice(0, weekDays).reduce((sum, count) => sum + count, 0);
      return [...change(day, n), Math.log1p(freshInWeek)];
    };
  },
});

/** A count of this week against the mean of the two weeks before, per product video, shrunk where little was counted. */
function changeOf(count: (days: ItemDay[]) => number): (day: ItemDay, n: number) => number[] {
  const days: { day: ItemDay; n: number }[] = [];
  return (day, n) => {
    days.unshift({ day, n });
    days.splice(3 * weekDays);
    const [week, ...before] = [0, 1, 2].map((index) => {
      const part = days.slice(index * weekDays, (index + 1) * weekDays);
      return { count: count(part.map((one) => one.day)), n: part.reduce((sum, one) => sum + one.n, 0) };
    });
    const seen = before.reduce((sum, one) => sum + one.count, 0) / 2;
    const products = before.reduce((sum, one) => sum + one.n, 0) / 2;
    if (!week || week.n < fewestProducts || products < fewestProducts) return [0];
    const change = Math.log(((week.count + 0.5) * (products + 20)) / ((seen + 0.5) * (week.n + 20)));
    return [change / (1 + 1 / (week.count + 1) + 1 / (seen + 1))];
  };
}

/** What re-observed videos got since the look before, against what a video of that age and size usually gets. */
const views: Kind = {
  name: 'views per hour of re-observed videos',
  start() {
    const last = new Map<string, SeenViews>();
    const days: number[][] = [];
    return (day) => {
      days.unshift(day.looks.flatMap((look) => againstUsual(last.get(look.videoId), look) ?? []));
      days.splice(3 * weekDays);
      for (const look of day.looks) last.set(look.videoId, look);
      const [week, before] = [days.slice(0, weekDays).flat(), days.slice(weekDays).flat()];
      const least = Math.min(week.length, before.length);
      return [((mean(week) - mean(before)) * least) / (least + 4), (mean(week) * week.length) / (week.length + 4)];
    };
  },
};

export const kinds = [
  sellersOf('sellers arriving and leaving', ({ sellers }) => sellers),
  sellersOf('the same, did they come and leave a week later', ({ lateSellers }) => lateSellers),
  views,
];

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const leastGapHours = 6;

/** Logarithm of views added ÷ views usually added; missing where rounding or one sitting hides it. */
function againstUsual(before: SeenViews | undefined, look: SeenViews): number | undefined {
  const hours = look.ageHours - (before?.ageHours ?? look.ageHours);
  if (!before || hours < leastGapHours) return undefined;
  const step = Math.max(before.step, look.step);
  const usual = nextViews([before], { fromHours: before.ageHours, hours });
  return usual < 2 * step ? undefined : Math.log(Math.max(look.views - before.views, step / 2) / usual);
}
