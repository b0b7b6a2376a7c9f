import type { Server } from './server';
import type { SightingSource } from './sightings-sql';
import { conditionsOf, sightingsSql } from './sightings-sql';

/** The product videos that one observer saw on one day. */
export interface ObserverDay {
  observerId: string;
  day: number;
  n: number;
  /** Whether its sightings are there, or only what was counted of them. */
  isSighted: boolean;
}

interface Row {
  observer_id: string;
  day: number;
  n: number;
}

/** The observers' days of which sightings are there, whatever is asked for. */
export const sightedDays = (database: string) => `(SELECT DISTINCT observer_id, day FROM ${database}.sightings)`;

/**
 * What each observer saw each day, rising by day. Where sightings are there they say it; where they were cleared away
 * (after 400 days, mostly), what the browser counted of them does, as when browsers merge.
 */
export async function readObserverDays(server: Server, source: SightingSource): Promise<ObserverDay[]> {
  const sighted = await server.all<Row>(
    `SELECT observer_id, day, uniqExact(video_id) AS n FROM ${sightingsSql(source)} AS s GROUP BY observer_id, day`,
  );
  const counted = await server.all<Row>(
    `SELECT observer_id, day, sum(products) AS n FROM ${source.database}.exposure FINAL WHERE products > 0 AND surface != 'opened'${conditionsOf(source.filter)}
    AND (observer_id, day) GLOBAL NOT IN ${sightedDays(source.database)} GROUP BY observer_id, day`,
  );
  const dayOf = (isSighted: boolean) => (row: Row) => ({
    ...{ observerId: row.observer_id, day: row.day, n: row.n, isSighted },
  });
  return [...sighted.map(dayOf(true)), ...counted.map(dayOf(false))].toSorted((a, b) => a.day - b.day);
}

/** How much one observer may weigh: as much as they saw, a chosen number a day, or what the others make usual. */
export type Cap = 'auto' | 'none' | number;

const usualTimes = 3;
const leastCap = 30;

/**
 * Product videos of an observer's day beyond which only so many count, or nothing where nobody is beyond. Left to itself it
 * is three times the usual day, the median over observers of each one's median day: heavy days of ordinary people stay
 * whole, and a browser that runs all night weighs as three people. With a single observer there is nobody to outweigh.
 */
export function capOf(days: readonly ObserverDay[], cap: Cap): number | undefined {
  const most = cap === 'auto' ? usualCap(days) : cap;
  return typeof most === 'number' && days.some(({ n }) => n > most) ? most : undefined;
}

function usualCap(days: readonly ObserverDay[]): number | undefined {
  const byObserver = Map.groupBy(days, ({ observerId }) => observerId);
  if (byObserver.size < 2) return undefined;
  const usual = middle([...byObserver.values()].map((own) => middle(own.map(({ n }) => n))));
  return Math.max(leastCap, Math.round(usualTimes * usual));
}

function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
