import { localDay } from '../../trends/calendar';
import type { Database } from '../database';
import { keyOf } from '../exports/pages-of';
import type { Sighting } from '../rows';
import { type BackupRows, tableOf } from './backup-line';
import type { StoredRows } from './file-checker';
import { type FactType, isSameFact, joins, withoutHashedSources } from './join-rows';
import { sightedDay } from './sighted-days';

export interface JoinedPage {
  type: FactType;
  /** Those that are to be written. */
  rows: BackupRows[FactType][];
  counts: Record<'added' | 'changed' | 'same', number>;
  future: number;
}

interface Bounds {
  /** Days whose counts follow from their sightings. */
  sightedDays: ReadonlySet<string>;
  /** A clock that goes wrong must not set the days of everybody else forward. */
  latestDay: number;
  hasHashes: boolean;
}

/** Rows of a file joined with those that are here; nothing is written. Missing where a file's rows are not for others. */
export async function joinPage(
  database: Database,
  { type, rows }: StoredRows,
  { latestDay, hasHashes, sightedDays }: Bounds,
): Promise<JoinedPage | undefined> {
  if (!isFact(type) || (hasHashes && (type === 'seller' || type === 'author'))) return undefined;
  const isCounted = type === 'bucket' || type === 'exposure';
  const present = rows.filter((row) => dayOf(row) <= latestDay);
  const joining = isCounted ? present.filter((row) => !sightedDays.has(sightedDay(row as Sighting))) : present;
  const table = database.table<object>(tableOf[type]);
  const keys = joining.map((row) => keyOf(table, row));
  const stored = new Map<string, object>();
  for (const row of await table.bulkGet(keys)) if (row) stored.set(JSON.stringify(keyOf(table, row)), row);
  const joined: JoinedPage = {
    type,
    rows: [],
    counts: { added: 0, changed: 0, same: 0 },
    future: rows.length - present.length,
  };
  for (const [index, row] of joining.entries()) {
    const told = type === 'video' ? withoutHashedSources(row as BackupRows['video']) : row;
    add(joined, stored, JSON.stringify(keys[index]), told);
  }
  return joined;
}

const isFact = (type: StoredRows['type']): type is FactType => type in joins;

function add({ type, rows, counts }: JoinedPage, stored: Map<string, object>, key: string, told: object): void {
  const before = stored.get(key);
  const row = before ? (joins[type] as (a: object, b: object) => object)(before, told) : told;
  if (!before) counts.added += 1;
  else counts[isSameFact(type, before, row) ? 'same' : 'changed'] += 1;
  rows.push(row as BackupRows[FactType]);
}

function dayOf(row: object): number {
  const { day, lastDay, seenAt, lastSeenAt } = row as Partial<
    Record<'day' | 'lastDay' | 'seenAt' | 'lastSeenAt', number>
  >;
  const moment = seenAt ?? lastSeenAt;
  return day ?? lastDay ?? (moment === undefined ? 0 : localDay(moment));
}
