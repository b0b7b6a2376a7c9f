import * as z from 'zod/mini';
import type { Database } from '../database';
import { Checksum } from '../exports/checksum';
import { observationFormat } from '../exports/observation-line';
import { keyOf } from '../exports/pages-of';
import { type BackupRows, type BackupType, backupFormat, backupTypes, tableOf } from './backup-line';
import { fileLines, type Tick } from './file-lines';
import { RefusedFile } from './refused-file';
import { rowSchemas } from './row-schemas';

const word = z.string().check(z.maxLength(100));
const head = z.object({
  type: z.literal('header'),
  format: z.enum([backupFormat.format, observationFormat.format]),
  version: z.int(),
});
const header = z.extend(head, {
  appVersion: word,
  madeAt: z.int().check(z.nonnegative()),
  databaseVersion: z.optional(z.int()),
  observerId: z.optional(word),
  handles: z.optional(z.enum(['plain', 'hashed'])),
});
const counted = z.record(word, z.int().check(z.nonnegative()));
const footer = z.object({
  type: z.literal('footer'),
  counts: counted,
  sha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
});
const typed = z.object({ type: word });

export type FileHeader = z.infer<typeof header>;

/** Rows of one type that stand together. */
export type StoredRows = { [T in BackupType]: { type: T; rows: BackupRows[T][] } }[BackupType];

export interface StoredFile {
  header: FileHeader;
  settings: Record<string, unknown>;
  /** Lines by type, once all were read. */
  counts: Partial<Record<BackupType, number>>;
}

interface Reading {
  /** Takes rows as they come; only the end of the file says whether all of them were sound. */
  take(rows: StoredRows, file: StoredFile): Promise<void>;
  tick?: Tick;
  /** Waits for the file; within a transaction so that this stays open. */
  wait?<T>(work: Promise<T>): PromiseLike<T>;
}

/**
 * Reads a backup or an observation file that anybody may have made, from its first to its last line: every row, their
 * counts and the checksum.
 * @throws RefusedFile
 */
export async function readStoredFile(database: Database, file: Blob, reading: Reading): Promise<StoredFile> {
  const { take, tick, wait = (work) => work } = reading;
  const checker = new FileChecker(database);
  const pieces = fileLines(file, tick);
  for (;;) {
    const { done, value } = await wait(pieces.next());
    if (done) return checker.finish();
    for (const rows of checker.check(value)) await take(rows, checker.file as StoredFile);
  }
}

/** Follows the lines of a file one by one. */
class FileChecker {
  file?: StoredFile;
  readonly #checksum = new Checksum();
  readonly #counts: Record<string, number> = {};
  readonly #types = new Set<string>();
  #line = 0;
  #last?: { type: string; key: unknown };
  #isEnded = false;

  constructor(readonly database: Database) {}

  check(lines: string[]): StoredRows[] {
    const found: StoredRows[] = [];
    for (const line of lines) {
      this.#line += 1;
      if (this.#isEnded) throw this.#refused('damaged');
      const parsed = this.#parse(line);
      if (!this.file) this.file = { header: headerOf(parsed), settings: {}, counts: this.#counts };
      else this.#take(parsed, found);
      if (!this.#isEnded) this.#checksum.add(`${line}\n`);
    }
    return found;
  }

  finish(): StoredFile {
    if (!this.file) throw new RefusedFile('not-ours');
    if (!this.#isEnded) throw new RefusedFile('cut-off');
    return this.file;
  }

  #take(parsed: unknown, found: StoredRows[]): void {
    const { data } = typed.safeParse(parsed);
    if (!data) throw this.#refused('damaged');
    if (data.type === 'footer') this.#end(parsed);
    else if (data.type === 'settings' && this.file) this.file.settings = settingsIn(parsed);
    else this.#takeRow(data.type, parsed, found);
  }

  /** A kind of row that only a later version knows is counted and left alone. */
  #takeRow(type: string, parsed: unknown, found: StoredRows[]): void {
    this.#counts[type] = (this.#counts[type] ?? 0) + 1;
    const known = backupTypes.find((one) => one === type);
    if (!known) return;
    const row = this.#soundRow(known, parsed);
    const last = found.at(-1);
    if (last?.type === known) (last.rows as object[]).push(row);
    else found.push({ type: known, rows: [row] } as StoredRows);
  }

  #soundRow(type: BackupType, parsed: unknown): object {
    const { data } = rowSchemas[type].safeParse(parsed);
    if (!data || !this.#isNext(type, data)) throw this.#refused('damaged');
    return data;
  }

  /** A backup holds a table in one piece and in the order of its key, so nothing twice. */
  #isNext(type: BackupType, row: object): boolean {
    const key = keyOf(this.database.table(tableOf[type]), row);
    const isSame = this.#last?.type === type;
    const isNext = isSame ? indexedDB.cmp(this.#last?.key, key) < 0 : !this.#types.has(type);
    this.#types.add(type);
    this.#last = { type, key };
    return isNext || this.file?.header.format !== backupFormat.format;
  }

  #end(parsed: unknown): void {
    const { data } = footer.safeParse(parsed);
    const isSame = (names: string[]) => names.every((name) => (data?.counts[name] ?? 0) === (this.#counts[name] ?? 0));
    if (data?.sha256 !== this.#checksum.hex() || !isSame(Object.keys({ ...data.counts, ...this.#counts })))
      throw this.#refused('damaged');
    this.#isEnded = true;
  }

  #parse(line: string): unknown {
    try {
      return JSON.parse(line);
    } catch {
      throw this.file ? this.#refused('damaged') : new RefusedFile('not-ours');
    }
  }

  #refused(reason: RefusedFile['reason']): RefusedFile {
    return new RefusedFile(reason, String(this.#line));
  }
}

function headerOf(parsed: unknown): FileHeader {
  const known = head.safeParse(parsed);
  if (!known.success) throw new RefusedFile('not-ours');
  const newest = known.data.format === backupFormat.format ? backupFormat.version : observationFormat.version;
  if (known.data.version > newest) throw new RefusedFile('newer');
  const { data } = header.safeParse(parsed);
  if (!data) throw new RefusedFile('damaged', '1');
  return data;
}

const settingsIn = (parsed: unknown): Record<string, unknown> => ({
  ...Object(Reflect.get(Object(parsed), 'settings')),
});
