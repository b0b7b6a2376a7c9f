import { writeTable } from '../../storage/exports/write-table';
import { type About, aboutFile } from '../../trends/tables/about';
import type { CellTable } from '../../trends/tables/cells';
import type { FileFormat } from '../../trends/tables/export-kinds';
import type { Given } from './arguments';
import { printedTable } from './print-table';
import type { Asked } from './team-counts';
import { Trouble } from './trouble';
import { writeOut } from './write-out';

export interface Circumstances {
  /** Epoch milliseconds. */
  now: number;
  appVersion: string;
  /** For people; standard output belongs to what was asked for. */
  say(text: string): void;
}

const formats = ['table', 'csv', 'xlsx', 'json', 'ndjson', 'zip', 'team'] as const;
type Format = (typeof formats)[number];

export function formatOf({ as = 'table' }: Given): Format {
  const format = formats.find((one) => one === as);
  if (!format) throw new Trouble(`There is no format "${as}": ${formats.join(', ')}.`);
  return format;
}

/** Spreadsheets and archives are no text. */
const isBytes = (format: FileFormat) => format === 'xlsx' || format === 'zip';

/** A table where it is wanted: on the screen, or through the extension's own writers. */
export async function putOut(
  name: string,
  table: CellTable,
  given: Given,
  asked: Asked & { itemId?: string; category?: string },
  about: Circumstances,
): Promise<void> {
  const format = formatOf(given);
  if (format === 'team') throw new Trouble('Only rank makes a team file.');
  if (format === 'table') return writeOut(printedTable(name, table), given.out);
  if (isBytes(format) && given.out === undefined && process.stdout.isTTY)
    throw new Trouble(`Where to? --out FILE.${format}`);
  await writeOut(await writeTable(format, table, aboutTeam(name, asked, about), about.now), given.out);
}

/** What every file says of itself. */
export function aboutTeam(
  what: string,
  { market, surface, days, observers, cap, category, itemId }: Asked & { itemId?: string; category?: string },
  { now, appVersion }: Pick<Circumstances, 'now' | 'appVersion'>,
): About {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const place = { ...(market !== undefined && { market }), ...(surface !== undefined && { surface }) };
  const made = aboutFile({ what: `team-${what}`, appVersion, now, timeZone, days, place, itemId, handles: 'left-out' });
  const more = Object.entries({ category, observers: observers?.join(' '), cap: cap === 'auto' ? undefined : cap });
  const asked = more.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const filters = [made.other_filter, ...asked].filter((text) => text !== 'none');
  return { ...made, other_filter: filters.join('; ') || 'none' };
}
