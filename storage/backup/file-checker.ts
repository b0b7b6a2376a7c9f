import * as z from 'zod/mini';
import type { Database } from '../database';
import { Checksum } from '../exports/checksum';
import { observationFormat } from '../exports/observation-line';
import { keyOf } from '../exports/pages-of';
import { type BackupRows, type BackupType, backupFormat, backupTypes, tableOf } from './backup-line';
import { word } from './field-schemas';
import { type FileHeader, headerOf } from './file-header';
import { RefusedFile } from './refused-file';
import { itemMoments, rowSchemas } from './row-schemas';

const counted = z.record(word, z.int().check(z.nonnegative()));
const footer = z.object({
  type: z.literal('footer'),
  counts: counted,
  sha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
});
const typed = z.object({ type: word });

/** Rows of one type that stand together. */
export type StoredRows = { [T in BackupType]: { type: T; rows: BackupRows[T][] } }[BackupType];

export interface StoredFile {
  header: FileHeader;
  settings: Record<string, unknown>;
  /** Lines by type, once all were read. */
  counts: Partial<Record<BackupType, number>>;
}

/** Follows the lines of a file one by one. */
export class FileChecker {
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
    const { data } = this.#schemaOf(type).safeParse(parsed);
    if (!data || !this.#isNext(type, data)) throw this.#refused('damaged');
    return data;
  }

  #schemaOf(type: BackupType): z.ZodMiniType<object> {
    return type === 'item' && this.file?.header.format === observationFormat.format ? itemMoments : rowSchemas[type];
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

const settingsIn = (parsed: unknown): Record<string, unknown> => ({
  ...Object(Reflect.get(Object(parsed), 'settings')),
});
