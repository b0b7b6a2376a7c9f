import { catalogueVersion } from '../../trends/items/catalogue/catalogue';
import { formulaVersion } from '../../trends/score/evaluate';
import type { Database } from '../database';
import type { LongWork } from '../rescore';
import { Checksum } from './checksum';
import { NoFile } from './no-file';
import { type FooterLine, type HeaderLine, observationFormat } from './observation-line';
import { type Chosen, observationRows, observationTables } from './observation-rows';
import { followTables } from './pages-of';

export interface ObservationFileOptions extends Chosen {
  appVersion: string;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * Everything that was seen, as a file that others can merge, load or count again: lines of JSON, in pieces of text.
 * @throws NoFile where nothing was ever stored, and the signal's reason where the work was called off
 */
export async function* observationFile(
  database: Database,
  options: ObservationFileOptions,
  work: LongWork = {},
): AsyncGenerator<string> {
  const tick = await followTables(observationTables(database), work);
  const checksum = new Checksum();
  const counts: FooterLine['counts'] = {};
  const head = `${JSON.stringify(await headerOf(database, options))}\n`;
  checksum.add(head);
  yield head;
  for await (const [type, rows] of observationRows(database, options, tick)) {
    const text = rows.map((row) => `${JSON.stringify({ type, ...row })}\n`).join('');
    counts[type] = (counts[type] ?? 0) + rows.length;
    checksum.add(text);
    yield text;
  }
  yield `${JSON.stringify({ type: 'footer', counts, sha256: checksum.hex() } satisfies FooterLine)}\n`;
}

async function headerOf(database: Database, options: ObservationFileOptions): Promise<HeaderLine> {
  const { appVersion, now, days = {}, hide } = options;
  const standing = await database.standing.get('standing');
  if (!standing) throw new NoFile('nothing');
  return {
    type: 'header',
    ...observationFormat,
    ...{ appVersion, formulaVersion, catalogueVersion },
    observerId: standing.observerId,
    madeAt: now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(days.from !== undefined && { fromDay: days.from }),
    ...(days.to !== undefined && { toDay: days.to }),
    handles: hide ? 'hashed' : 'plain',
  };
}
