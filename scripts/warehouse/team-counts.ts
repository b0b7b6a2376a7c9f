import { type Cap, capOf, type ObserverDay, readObserverDays } from './exposure-days';
import { recogniseForTeam } from './recognise';
import { quoted } from './server';
import type { SightingFilter, SightingSource } from './sightings-sql';
import { readTeamCounting, type TeamCounting } from './team-choices';
import type { Warehouse } from './warehouse';

/** What is asked of the team's sightings. */
export interface Asked extends SightingFilter {
  cap: Cap;
}

/** What the team saw, ready to be counted by item. */
export interface TeamCounts {
  source: SightingSource;
  counting: TeamCounting;
  /** After the cap, rising by day. */
  days: ObserverDay[];
  /** Product videos by day, rising: `n` of the score. */
  exposure: { day: number; n: number }[];
  /** Observers whose days the cap cut. */
  capped: number;
  /** Files that are not loaded to their end. */
  unfinished: number;
  /** Videos that were recognised anew, since their browsers count otherwise. */
  recognised: number;
}

export async function readTeamCounts(warehouse: Warehouse, { cap, ...filter }: Asked): Promise<TeamCounts> {
  const { server } = warehouse;
  const { database } = server.place;
  const counting = await readTeamCounting(warehouse);
  const { others, unfinished } = await countFiles(warehouse, counting);
  const isMixed = others > 0;
  const recognised = isMixed ? await recogniseForTeam(warehouse, counting) : 0;
  const whole: SightingSource = { database, filter, key: counting.key, isMixed };
  const all = await readObserverDays(server, whole);
  const most = capOf(all, cap);
  const source = { ...whole, cap: most };
  const days =
    most === undefined
      ? all
      : (await readObserverDays(server, source)).map((day) =>
          day.isSighted ? day : { ...day, n: Math.min(day.n, most) },
        );
  const capped = new Set(most === undefined ? [] : all.filter(({ n }) => n > most).map(({ observerId }) => observerId));
  return { ...{ source, counting, days, capped: capped.size, recognised, unfinished }, exposure: exposureOf(days) };
}

/** Files whose browsers count otherwise than the team, those among them of which that is not known yet. */
async function countFiles(
  { server }: Warehouse,
  { key }: TeamCounting,
): Promise<{ others: number; unfinished: number }> {
  const files = await server.one<{ others: number; unfinished: number }>(
    `SELECT count() AS others, countIf(is_whole = 0) AS unfinished FROM ${server.place.database}.files FINAL
    WHERE observer_id != '' AND counting != ${quoted(key)}`,
  );
  return files ?? { others: 0, unfinished: 0 };
}

function exposureOf(days: readonly ObserverDay[]): TeamCounts['exposure'] {
  const byDay = new Map<number, number>();
  for (const { day, n } of days) byDay.set(day, (byDay.get(day) ?? 0) + n);
  return [...byDay].map(([day, n]) => ({ day, n }));
}
