import { formulaVersion } from '../trends/score/evaluate';
import type { Database } from './database';
import type { Standing } from './rows';

/** It is part of most keys, so it is no longer than has to be: 48 random bits of a UUID tell some thousand people apart. */
const observerIdLength = 13;

/** The score state that belongs to no item; made, with this browser's random observer id, at the first write. */
export async function readStanding(database: Database, randomId: () => string): Promise<Standing> {
  const standing = await database.standing.get('standing');
  if (standing) return standing;
  const observerId = randomId().slice(0, observerIdLength);
  return { id: 'standing', observerId, salt: randomId(), lastDay: 0, formulaVersion, recentBatches: [] };
}

/** A clock set back, or a flight west, must not hide what was seen last: days never run backwards. */
export const latestDay = (standing: Pick<Standing, 'lastDay'> | undefined, today: number): number =>
  Math.max(today, standing?.lastDay ?? 0);
