import type { Database } from '../database';
import { FileChecker, type StoredFile, type StoredRows } from './file-checker';
import { fileLines, type Tick } from './file-lines';

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
