import type * as z from 'zod/mini';
import { itemMoments, rowSchemas } from '../../storage/backup/row-schemas';
import type { LineRows } from '../../storage/exports/observation-line';
import { type LoadedType, tableOf } from './table-rows';

/** A line that was understood, one that is no concern of a warehouse, or one that is refused and why. */
export type CheckedLine =
  | { [T in LoadedType]: { type: T; row: LineRows[T] } }[LoadedType]
  | { type: 'left-alone' }
  | { type: 'refused'; reason: string };

const schemas: Record<LoadedType, z.ZodMiniType<object>> = { ...rowSchemas, item: itemMoments };

/** 2016-07-18: TikTok is not older, and nobody saw anything there before. */
const firstDay = 17_000;
const dayMs = 86_400_000;
/** Nobody sees as much in a day, on one surface. */
const mostADay = 1_000_000;

/**
 * One line between the first and the last of an observation file that anybody may have made.
 * @param latestDay what lies after it was written by a clock that goes wrong
 */
export function checkLine(line: string, latestDay: number): CheckedLine {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { type: 'refused', reason: 'no JSON' };
  }
  const type = Reflect.get(Object(parsed), 'type');
  if (typeof type !== 'string') return { type: 'refused', reason: 'no type' };
  if (!isLoaded(type)) return { type: 'left-alone' };
  const { data, error } = schemas[type].safeParse(parsed);
  if (!data) return { type: 'refused', reason: reasonOf(error.issues[0]) };
  const reason = implausible(data, latestDay);
  if (reason !== undefined) return { type: 'refused', reason };
  return { type, row: data } as CheckedLine;
}

const isLoaded = (type: string): type is LoadedType => Object.hasOwn(tableOf, type);

const reasonOf = (issue: z.core.$ZodIssue | undefined) =>
  issue ? [issue.path.join('.'), issue.message || issue.code].filter(Boolean).join(': ') : 'not understood';

function implausible(row: object, latestDay: number): string | undefined {
  const { day, seenAt, lastSeenAt, products, videos, sightings } = row as Partial<Record<string, number>>;
  const days = [day, inDays(seenAt), inDays(lastSeenAt)].filter((one) => one !== undefined);
  if (days.some((one) => one > latestDay)) return 'lies in the future';
  if (days.some((one) => one < firstDay)) return 'lies before there was TikTok';
  if ([products, videos, sightings].some((count) => count !== undefined && count > mostADay))
    return 'counts more than anybody sees in a day';
  return undefined;
}

const inDays = (moment: number | undefined) => (moment === undefined ? undefined : Math.floor(moment / dayMs));
