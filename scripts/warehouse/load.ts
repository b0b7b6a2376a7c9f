import { hashHandles } from '../../storage/exports/hidden-handles';
import { type CheckedFile, checkFile } from './check-file';
import { checkLine } from './check-row';
import { countingOf } from './counting';
import { fileLines } from './file-pieces';
import { type RefusedRows, refusedRows } from './refused-rows';
import { RowBatch } from './row-batch';
import { type Bringer, tableOf, tableRow } from './table-rows';
import { FileTrouble } from './trouble';
import type { Warehouse } from './warehouse';

export interface LoadOptions {
  /** Epoch milliseconds. */
  now: number;
  /** A file that is loaded to its end is left alone otherwise. */
  again?: boolean;
  /** Where refused rows go; made only where there are any. */
  refusedPath: string;
  /** Rows sent at once. */
  batchRows?: number;
  onProgress?(lines: number, of: number): void;
}

export interface Loaded {
  checked: CheckedFile;
  wasLoaded: boolean;
  /** Lines that an interrupted load had brought in before. */
  resumedAt: number;
  refused: number;
  /** Rows of observers that were forgotten. */
  leftOut: number;
}

const dayMs = 86_400_000;
const usualBatch = 50_000;

/**
 * Brings one observation file into the warehouse. The whole file is checked before anything is written; after each batch
 * the warehouse knows how far it came, so that a load that was killed goes on from there, and a batch that is written twice
 * changes nothing.
 */
export async function loadFile(warehouse: Warehouse, path: string, options: LoadOptions): Promise<Loaded> {
  const checked = await checkFile(path);
  const forgotten = await readForgotten(warehouse);
  if (forgotten.has(checked.header.observerId))
    throw new FileTrouble(`${path} is of observer ${checked.header.observerId}, who was forgotten: nothing is loaded.`);
  const before = await readProgress(warehouse, checked.file);
  const wasLoaded = before?.is_whole === 1 && !options.again;
  const resumedAt = options.again ? 0 : (before?.done ?? 0);
  const nothing = { checked, wasLoaded, resumedAt, refused: before?.refused ?? 0, leftOut: 0 };
  if (wasLoaded) return nothing;
  const refused = refusedRows(options.refusedPath, resumedAt > 0);
  const counts = { refused: resumedAt > 0 ? nothing.refused : 0, leftOut: 0 };
  try {
    await loadRows({ warehouse, checked, options, forgotten, resumedAt, refused, counts });
  } finally {
    refused.close();
  }
  return { ...nothing, ...counts };
}

interface Loading {
  warehouse: Warehouse;
  checked: CheckedFile;
  options: LoadOptions;
  forgotten: ReadonlySet<string>;
  resumedAt: number;
  refused: RefusedRows;
  counts: { refused: number; leftOut: number };
}

async function loadRows({ warehouse, checked, options, forgotten, resumedAt, refused, counts }: Loading) {
  const { server } = warehouse;
  const { batchRows = usualBatch, onProgress, now } = options;
  const bringer = bringerOf(warehouse, checked);
  const latestDay = Math.floor(now / dayMs) + 1;
  let [batch, writing, at] = [new RowBatch(batchRows), Promise.resolve(), -1];
  // While one batch is written the next is read; never more than these two are held.
  const send = async () => {
    await writing;
    const [sent, done, soFar] = [batch, at, counts.refused];
    batch = new RowBatch(batchRows);
    writing = sent.write(server).then(() => writeProgress(warehouse, checked, { done, refused: soFar }));
    writing.catch(() => undefined);
    onProgress?.(done, checked.lines);
  };
  for await (const lines of fileLines(checked.path)) {
    for (const line of lines) {
      at += 1;
      if (at === 0 || at <= resumedAt || at > checked.lines) continue;
      const read = checkLine(line, latestDay);
      if (read.type === 'refused') {
        counts.refused += 1;
        refused.add(at + 1, read.reason, line);
      } else if (read.type !== 'left-alone') {
        if ('observerId' in read.row && forgotten.has(read.row.observerId)) counts.leftOut += 1;
        else if (read.type !== 'author' || checked.header.handles === 'plain')
          batch.add(tableOf[read.type], tableRow(read.type, read.row as never, bringer));
      }
      if (batch.isFull) await send();
    }
  }
  at = checked.lines;
  await send();
  await writing;
  const counting = await countingOf(warehouse, checked);
  await writeProgress(warehouse, checked, { done: checked.lines, refused: counts.refused, counting });
}

/** Hashed handles of a file are no other file's, and those of the warehouse are all made with its salt. */
const bringerOf = ({ salt }: Warehouse, { header, file, version }: CheckedFile): Bringer => ({
  ...{ observerId: header.observerId, file, version },
  authorSpace: header.handles === 'hashed' ? file : '',
  ...(header.handles === 'plain' && salt !== undefined && { hide: hashHandles(salt) }),
});

async function readForgotten({ server }: Warehouse): Promise<Set<string>> {
  const rows = await server.all<{ observer_id: string }>(
    `SELECT observer_id FROM ${server.place.database}.forgotten FINAL`,
  );
  return new Set(rows.map((row) => row.observer_id));
}

const readProgress = ({ server }: Warehouse, file: string) =>
  server.one<{ done: number; is_whole: number; refused: number }>(
    `SELECT done, is_whole, refused FROM ${server.place.database}.files FINAL WHERE file = '${file}'`,
  );

/** A file is whole once it is known how its browser counted. */
async function writeProgress(
  { server }: Warehouse,
  { header, file, lines }: CheckedFile,
  { done, refused, counting }: { done: number; refused: number; counting?: string },
): Promise<void> {
  const row = {
    ...{ observer_id: header.observerId, file, version: done + Number(counting !== undefined), made_at: header.madeAt },
    ...{ app_version: header.appVersion, formula_version: header.formulaVersion, time_zone: header.timeZone ?? '' },
    ...{ catalogue_version: header.catalogueVersion, handles: header.handles, counting: counting ?? '' },
    ...{ lines, done, refused, is_whole: Number(counting !== undefined) },
  };
  await server.insert('files', `${JSON.stringify(row)}\n`);
}
