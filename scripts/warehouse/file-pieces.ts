import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { FileTrouble } from './trouble';

const pieceSize = 1 << 20;

/** The bytes of a file, unpacked where it is gzipped; `onRead` is told how many bytes of the file itself were read. */
export async function* filePieces(path: string, onRead: (bytes: number) => void = () => undefined) {
  const isZipped = await beginsZipped(path);
  const source = createReadStream(path, { highWaterMark: pieceSize });
  source.on('data', (piece) => onRead(piece.length));
  const pieces = isZipped ? source.pipe(createGunzip({ chunkSize: pieceSize })) : source;
  // What is piped does not hear of the end of its source.
  source.on('error', (error) => pieces.destroy(error));
  try {
    for await (const piece of pieces) yield piece as Buffer;
  } catch (error) {
    throw new FileTrouble(`${path} ${faultOf(error)}`);
  } finally {
    source.destroy();
  }
}

async function beginsZipped(path: string): Promise<boolean> {
  const file = await open(path).catch((error) => {
    throw new FileTrouble(`${path} cannot be read: ${Reflect.get(Object(error), 'code') ?? error}`);
  });
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

function faultOf(error: unknown): string {
  const code = Reflect.get(Object(error), 'code');
  if (code === 'Z_BUF_ERROR') return 'is cut off: take it out of the browser again.';
  if (String(code).startsWith('Z_')) return 'is damaged: its gzip does not unpack.';
  return `cannot be read: ${code ?? error}`;
}

/** Characters; the longest row that is written is a tenth of it. */
const longestLine = 500_000;

/** The same as lines of text, as many at once as came at once. */
export async function* fileLines(path: string, onRead?: (bytes: number) => void): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const piece of filePieces(path, onRead)) {
    const lines = (rest + decoded(decoder, piece, path)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine)
      throw new FileTrouble(`${path} is damaged: a line is longer than any that is written.`);
    yield lines;
  }
  if (rest !== '') throw new FileTrouble(`${path} is cut off: take it out of the browser again.`);
}

function decoded(decoder: TextDecoder, piece: Buffer, path: string): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new FileTrouble(`${path} is damaged: it holds bytes that are no text.`);
  }
}
