import { dayName, localDay } from '../calendar';
import type { DayRange } from '../day-range';
import { catalogueVersion } from '../items/catalogue/catalogue';
import type { PlaceFilter } from '../place-filter';
import { formulaVersion } from '../score/evaluate';
import type { Handles } from './column';

/** What a file was asked to hold. */
export interface ExportSettings {
  /** Slug of what it holds, e.g. `ranking`. */
  what: string;
  appVersion: string;
  /** Epoch milliseconds. */
  now: number;
  /** IANA name of the zone whose days these are. */
  timeZone: string;
  days?: DayRange;
  place?: PlaceFilter;
  /** What the list was searched for, and the only stage it showed. */
  search?: string;
  stage?: string;
  /** What the list is sorted by, where that is not its rank. */
  order?: string;
  itemId?: string;
  /** Whose ranking stands beside one's own, and when it was made. */
  team?: string;
  handles: Handles;
}

/** With what, from what and how a file was made. */
export type About = Record<(typeof aboutKeys)[number], string | number>;

const aboutKeys = [
  ...(['table', 'app_version', 'formula_version', 'catalogue_version', 'generated_at', 'time_zone'] as const),
  ...(['from_day', 'to_day', 'market_filter', 'other_filter', 'handles'] as const),
];

export function aboutFile({ what, appVersion, now, timeZone, days = {}, handles, ...settings }: ExportSettings): About {
  return {
    table: what,
    app_version: appVersion,
    formula_version: formulaVersion,
    catalogue_version: catalogueVersion,
    generated_at: new Date(now).toISOString(),
    time_zone: timeZone,
    from_day: days.from === undefined ? 'first' : dayName(days.from),
    to_day: days.to === undefined ? 'last' : dayName(days.to),
    market_filter: settings.place?.market ?? 'all',
    other_filter: filterText(settings),
    handles,
  };
}

/** `surface=shelf; stage=rising`, or `none`. */
function filterText({
  place = {},
  search,
  stage,
  order,
  itemId,
  team,
}: Pick<ExportSettings, 'place' | 'search' | 'stage' | 'order' | 'itemId' | 'team'>): string {
  const { surface, account } = place;
  const asked = Object.entries({ team, item: itemId, stage, search, order, surface, account }).filter(
    ([, value]) => value,
  );
  return asked.map(([name, value]) => `${name}=${value}`).join('; ') || 'none';
}

/** How the numbers came about, in the fewest words that do it; the formulas stand in docs/score.md. */
export const method = [
  'A video is seen when half of its card was in view for half a second; a sighting is one distinct product video on one day.',
  'n counts the product videos seen that day on a feed or a shopping hashtag, k those of them that show the item.',
  'Shares and scores are estimated from k and n alone, so that browsing more or less moves neither; counts of one browser are a sample of what TikTok shows one person.',
  'Views, likes and the rest are as TikTok showed them, often rounded: the true count lies within half a step.',
  'Moments are ISO 8601 in UTC; days are dates of the calendar of whoever browsed. An empty cell means that nobody said it.',
];

/** `trendcrest-ranking-2026-11-20-1405-GB`, by the clock on the wall: files of one kind sort by when they were made. */
export function fileName({
  what,
  itemId,
  place = {},
  now,
}: Pick<ExportSettings, 'what' | 'itemId' | 'place' | 'now'>): string {
  const time = [new Date(now).getHours(), new Date(now).getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
  const parts = ['trendcrest', what, itemId, dayName(localDay(now)), time, place.market];
  return parts
    .filter(Boolean)
    .join('-')
    .replace(/[^\p{L}\p{M}\p{N}-]/gu, '-')
    .slice(0, 120);
}
