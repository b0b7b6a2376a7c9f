import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Paths with `/` between their parts, and what stands in each file. */
export type Files = Map<string, Uint8Array>;

/** The earliest that a zip can say, in whatever time zone: when something was packed must not show. */
const noMoment = () => new Date(1980, 0, 1);
const unix = 3;
const plainFile = 0o100644 << 16;
const program = 0o100755 << 16;

/** One and the same bytes for the same files, in whatever order, place, time zone and system they are packed. */
export function packFiles(files: Files, programs: ReadonlySet<string> = new Set()): Uint8Array {
  const paths = [...files.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const zipped: Zippable = {};
  for (const path of paths) {
    const attrs = programs.has(path) ? program : plainFile;
    zipped[path] = [files.get(path) as Uint8Array, { level: 9, mtime: noMoment(), os: unix, attrs }];
  }
  return zipSync(zipped);
}

export function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path.split(sep).join('/'), new Uint8Array(readFileSync(join(folder, path)))]));
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
