import type { DayRange } from '../../trends/day-range';
import { filesLikeTeam } from './recognise';
import { quoted } from './server';

/** Which sightings are asked for; what is missing is not asked for. */
export interface SightingFilter {
  market?: string;
  surface?: 'feed' | 'shelf';
  observers?: readonly string[];
  days?: DayRange;
}

/** Where sightings are read, and how. */
export interface SightingSource {
  database: string;
  filter: SightingFilter;
  /** Key of the team's way of counting. */
  key: string;
  /** Whether some of the sightings were counted in another way, and count as the team recognises them. */
  isMixed: boolean;
  /** Product videos of an observer's day beyond which only a sample of so many stands for it. */
  cap?: number;
}

/** What a table of days is narrowed to. */
export function conditionsOf({ market, surface, observers, days = {} }: SightingFilter): string {
  return [
    market !== undefined && `market = ${quoted(market)}`,
    surface !== undefined && `surface = ${quoted(surface)}`,
    observers !== undefined && `observer_id IN (${observers.map(quoted).join(', ') || "''"})`,
    days.from !== undefined && `day >= ${Math.trunc(days.from)}`,
    days.to !== undefined && `day <= ${Math.trunc(days.to)}`,
  ]
    .filter(Boolean)
    .map((condition) => ` AND ${condition}`)
    .join('');
}

/**
 * Counted sightings, each an observer, a day and a video, with the items it shows as the team counts. A video that one
 * observer counted on two surfaces stands there twice: distinct observers, days and videos are to be counted, not rows.
 */
export function sightingsSql(source: SightingSource, days: DayRange = {}): string {
  const { database, filter } = source;
  const narrowed = { ...filter, days: within(filter.days ?? {}, days) };
  const columns = 'observer_id, day, video_id, has_cart, item_ids';
  const stored = `(SELECT ${columns}, file FROM ${database}.sightings FINAL WHERE counted = 1${conditionsOf(narrowed)})`;
  const capped = source.cap === undefined ? stored : sampled(stored, source.cap);
  return source.isMixed ? asTeam(capped, source) : capped;
}

const within = (a: DayRange, b: DayRange): DayRange => ({
  from: a.from === undefined || b.from === undefined ? (a.from ?? b.from) : Math.max(a.from, b.from),
  to: a.to === undefined || b.to === undefined ? (a.to ?? b.to) : Math.min(a.to, b.to),
});

const parts = 1_000_000;

/** The same videos of a day each time, whatever the order in which they were loaded. */
const sampled = (stored: string, cap: number) =>
  `(SELECT observer_id, day, video_id, has_cart, item_ids, file FROM ${stored} AS s GLOBAL ALL INNER JOIN
  (SELECT observer_id, day, uniqExact(video_id) AS of_day FROM ${stored} AS t GROUP BY observer_id, day) AS d
  USING (observer_id, day) WHERE of_day <= ${cap} OR cityHash64(observer_id, day, video_id) % ${parts} < ${cap} * ${parts} / of_day)`;

/** A video of which no text is known counts for what its browser saw in it. */
const asTeam = (stored: string, { database, key }: SightingSource) =>
  `(SELECT observer_id, day, video_id, has_cart, if(is_known = 0 OR file GLOBAL IN ${filesLikeTeam(database, { key })}, own_ids, team_ids) AS item_ids
  FROM (SELECT observer_id, day, video_id, has_cart, item_ids AS own_ids, file FROM ${stored} AS o) AS s GLOBAL ANY LEFT JOIN
  (SELECT video_id, item_ids AS team_ids, toUInt8(1) AS is_known FROM ${database}.recognised FINAL WHERE counting = ${quoted(key)}) AS r USING (video_id))`;
