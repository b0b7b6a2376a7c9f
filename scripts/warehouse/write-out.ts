import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Piece } from '../../storage/exports/gather';
import { Trouble } from './trouble';

/** Pieces into a file, which is there whole or not at all; without a name, to standard output. */
export async function writeOut(pieces: AsyncIterable<Piece>, path?: string): Promise<void> {
  if (path === undefined) {
    for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return;
  }
  const part = `${path}.part`;
  const file = createWriteStream(part);
  try {
    const failed = once(file, 'error').then(([error]) => Promise.reject(error));
    failed.catch(() => undefined);
    for await (const piece of pieces) if (!file.write(piece)) await Promise.race([once(file, 'drain'), failed]);
    file.end();
    await Promise.race([once(file, 'close'), failed]);
    await rename(part, path);
  } catch (error) {
    file.destroy();
    await rm(part, { force: true });
    if (error instanceof Trouble) throw error;
    throw new Trouble(`${path} cannot be written: ${Reflect.get(Object(error), 'code') ?? error}`);
  }
}
