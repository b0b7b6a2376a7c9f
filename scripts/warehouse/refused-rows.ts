import { closeSync, openSync, writeSync } from 'node:fs';

/** Lines that were not taken, kept with the reason: NDJSON, one object a line. */
export interface RefusedRows {
  add(line: number, reason: string, text: string): void;
  close(): void;
}

/** The file is made with its first row; a load that goes on adds to what was refused before. */
export function refusedRows(path: string, isGoingOn: boolean): RefusedRows {
  let file: number | undefined;
  return {
    add(line, reason, text) {
      file ??= openSync(path, isGoingOn ? 'a' : 'w');
      writeSync(file, `${JSON.stringify({ line, reason, text })}\n`);
    },
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}
