import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file inside another one; its text comes in pieces. */
export type ZippedFile = readonly [name: string, pieces: AsyncIterable<string> | Iterable<string>];

/** Packs files one after another as their pieces come, so that none of them is ever held whole. `at` is epoch milliseconds. */
export async function* zipFile(files: readonly ZippedFile[], at: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes as Uint8Array<ArrayBuffer>);
  });
  for (const [name, pieces] of files) {
    const file = new ZipDeflate(name, { level: 3 });
    file.mtime = at;
    zip.add(file);
    for await (const piece of pieces) {
      file.push(strToU8(piece));
      yield* packed.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* packed.splice(0);
}
