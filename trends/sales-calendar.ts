export interface SalesEvent {
  /** Slug with a word in every language, e.g. `black-friday`. */
  event: string;
  /** Local days, both included. */
  firstDay: number;
  lastDay: number;
}

type Span = [firstDay: number, lastDay: number];
/** When an event lies in a year of the sun: a feast of the moon may come twice. */
type Rule = (year: number) => Span[];

const dayMs = 86_400_000;
const dayOf = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / dayMs;
const fixed =
  (month: number, date: number, untilMonth = month, untilDate = date): Rule =>
  (year) => [[dayOf(year, month, date), dayOf(year, untilMonth, untilDate)]];

/** Thanksgiving is the fourth Thursday of November; the sale runs from the day after it to Monday. */
const blackFriday: Rule = (year) => {
  const first = dayOf(year, 11, 1);
  const weekday = new Date(first * dayMs).getUTCDay();
  const friday = first + ((4 - weekday + 7) % 7) + 21 + 1;
  return [[friday, friday + 3]];
};

/** Lunar feasts are asked of the browser's own calendars, which know them for centuries. */
function lunar(calendar: 'chinese' | 'islamic-umalqura', feast: string, before: number, after: number): Rule {
  const form = new Intl.DateTimeFormat('en', { calendar, month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const isFeast = (day: number) => {
    const parts = form.formatToParts(day * dayMs);
    return ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('-') === feast;
  };
  const found = new Map<number, Span[]>();
  return (year) => {
    const spans =
      found.get(year) ?? daysOf(year).flatMap((day): Span[] => (isFeast(day) ? [[day - before, day + after]] : []));
    found.set(year, spans);
    return spans;
  };
}

function daysOf(year: number): number[] {
  const first = dayOf(year, 1, 1);
  return Array.from({ length: dayOf(year + 1, 1, 1) - first }, (_, index) => first + index);
}

const rules: Record<string, Rule> = {
  'black-friday': blackFriday,
  // Announced each year anew; since 2015 always within July, but for 2020 and 2021.
  'prime-day': fixed(7, 8, 7, 17),
  '9-9': fixed(9, 9),
  '10-10': fixed(10, 10),
  '11-11': fixed(11, 11),
  '12-12': fixed(12, 12),
  harbolnas: fixed(12, 10, 12, 12),
  ramadan: lunar('islamic-umalqura', '9-1', 0, 29),
  lebaran: lunar('islamic-umalqura', '10-1', 3, 3),
  'lunar-new-year': lunar('chinese', '1-1', 14, 3),
  songkran: fixed(4, 13, 4, 15),
  christmas: fixed(12, 1, 12, 25),
  valentine: fixed(2, 7, 2, 14),
  'mothers-day-uk': (year) => {
    const sunday = easter(year) - 21;
    return [[sunday - 7, sunday]];
  },
  'back-to-school': fixed(8, 1, 9, 5),
};

/** Gregorian Easter Sunday, after Meeus, Jones and Butcher. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

const west = ['black-friday', 'prime-day', 'christmas', 'valentine', 'back-to-school'];
const doubleDays = ['9-9', '10-10', '11-11', '12-12'];
/** What moves sales where: 6.18 and 11.11 mean little in London, Prime Day little in Jakarta. */
const events: Record<string, string[]> = {
  GB: [...west, 'mothers-day-uk'],
  ID: [...doubleDays, 'harbolnas', 'ramadan', 'lebaran'],
  MY: [...doubleDays, 'ramadan', 'lebaran', 'lunar-new-year'],
  SG: [...doubleDays, 'lunar-new-year', 'christmas', 'black-friday'],
  TH: [...doubleDays, 'songkran'],
  VN: [...doubleDays, 'lunar-new-year', 'black-friday'],
  PH: [...doubleDays, 'christmas', 'valentine'],
};

/** The sales events that touch a span of local days, in one market; an unlisted market has those of the West. */
export function salesEvents(market: string | undefined, fromDay: number, toDay: number): SalesEvent[] {
  const [first = 0, last = 0] = [fromDay, toDay].map((day) => new Date(day * dayMs).getUTCFullYear());
  // Some begin in the year before they end.
  const years = Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index);
  return (events[market ?? ''] ?? west)
    .flatMap((event) =>
      years.flatMap((year) => rules[event]?.(year) ?? []).map(([firstDay, lastDay]) => ({ event, firstDay, lastDay })),
    )
    .filter(({ firstDay, lastDay }) => lastDay >= fromDay && firstDay <= toDay)
    .toSorted((a, b) => a.firstDay - b.firstDay || (a.event < b.event ? -1 : 1));
}

/** Every event that has a word. */
export const eventNames = Object.keys(rules);
