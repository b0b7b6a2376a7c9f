import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { observationFormat } from '../../storage/exports/observation-line';
import { filePieces } from './file-pieces';
import { FileTrouble } from './trouble';

const word = z.string().check(z.minLength(1), z.maxLength(60));
const count = z.int().check(z.nonnegative());
const known = z.object({ type: z.literal('header'), format: z.literal(observationFormat.format), version: z.int() });
const header = z.object({
  ...{ observerId: word, madeAt: count, appVersion: word, timeZone: z.optional(word) },
  ...{ formulaVersion: count, catalogueVersion: count, handles: z.enum(['plain', 'hashed']) },
});
const footer = z.object({
  type: z.literal('footer'),
  counts: z.record(word, count),
  sha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
});

export type FileHeader = z.infer<typeof header>;

export interface CheckedFile {
  path: string;
  /** The first digits of its checksum: the same file under another name is the same file. */
  file: string;
  header: FileHeader;
  /** Lines between the first and the last. */
  lines: number;
  /** Decides between two files that say different things of one fact: the later one stands. */
  version: number;
}

/** More than a first or a last line takes; the last line is no part of the checksum. */
const tailSize = 1 << 16;
const lineFeed = 10;

/**
 * Reads an observation file once, from its first to its last byte, before anything of it is written: it is whole and as it
 * was made, or it is refused.
 */
export async function checkFile(path: string, onRead?: (bytes: number) => void): Promise<CheckedFile> {
  const hash = createHash('sha256');
  let [head, tail, lines] = [Buffer.alloc(0), Buffer.alloc(0), 0];
  for await (const piece of filePieces(path, onRead)) {
    if (head.length < tailSize) head = Buffer.concat([head, piece.subarray(0, tailSize)]);
    lines += lineFeedsIn(piece);
    tail = Buffer.concat([tail, piece]);
    hash.update(tail.subarray(0, Math.max(0, tail.length - tailSize)));
    tail = tail.subarray(Math.max(0, tail.length - tailSize));
  }
  const read = headerOf(path, head);
  const lastLine = tail.lastIndexOf(lineFeed, tail.length - 2) + 1;
  hash.update(tail.subarray(0, lastLine));
  const { data: end } = footer.safeParse(parsed(tail.subarray(lastLine).toString()));
  if (!end || tail.at(-1) !== lineFeed)
    throw new FileTrouble(`${path} is cut off: its last line is missing. Take it out of the browser again.`);
  const between = Object.values(end.counts).reduce((sum, ofType) => sum + ofType, 0);
  if (end.sha256 !== hash.digest('hex') || between !== lines - 2)
    throw new FileTrouble(`${path} is damaged: its checksum is another than its last line says.`);
  const tieBreak = Number.parseInt(end.sha256.slice(0, 8), 16) % 1_000;
  return {
    ...{ path, file: end.sha256.slice(0, 16), header: read, lines: between },
    version: read.madeAt * 1_000 + tieBreak,
  };
}

function headerOf(path: string, head: Buffer): FileHeader {
  const line = parsed(head.subarray(0, Math.max(0, head.indexOf(lineFeed))).toString());
  const { data } = known.safeParse(line);
  if (!data) throw new FileTrouble(`${path} is no observation file of Trendcrest.`);
  if (data.version > observationFormat.version)
    throw new FileTrouble(
      `${path} was made by a newer Trendcrest (format ${data.version}, known here: ${observationFormat.version}).`,
    );
  const read = header.safeParse(line);
  if (!read.success)
    throw new FileTrouble(`${path} is damaged: its first line lacks ${String(read.error.issues[0]?.path[0])}.`);
  return read.data;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function lineFeedsIn(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}
