import { RefusedFile } from './refused-file';

/** Characters; the longest row that we write is a tenth of it. */
const longestLine = 500_000;
/** Bytes of all lines together: four million looks are half of it. */
const largestText = 2_000_000_000;

/** Told how many bytes of the file were read so far. */
export type Tick = (bytes: number) => void;

/**
 * The lines of a file, gzipped or plain, as many at once as came at once. Never more than a line and a piece is held,
 * however much a small file unpacks to.
 * @throws RefusedFile
 */
export async function* fileLines(file: Blob, tick: Tick = () => undefined): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [rest, length] = ['', 0];
  for await (const bytes of pieces(file, tick)) {
    length += bytes.length;
    if (length > largestText) throw new RefusedFile('too-large');
    const lines = (rest + decode(decoder, bytes)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine || lines.some((line) => line.length > longestLine)) throw new RefusedFile('damaged');
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') throw new RefusedFile('cut-off');
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new RefusedFile('damaged');
  }
}

async function* pieces(file: Blob, tick: Tick): AsyncGenerator<Uint8Array> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  let read = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      read += bytes.length;
      controller.enqueue(bytes);
    },
  });
  const counted = file.stream().pipeThrough(counting);
  const isZipped = first === 0x1f && second === 0x8b;
  const reader = (isZipped ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
  try {
    for (;;) {
      const piece = await reader.read().catch(() => undefined);
      if (!piece) throw new RefusedFile((await isCutOff(file)) ? 'cut-off' : 'damaged');
      if (piece.done) return;
      tick(read);
      yield piece.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Nothing is wrong with what is there; there only should be more of it. */
async function isCutOff(file: Blob): Promise<boolean> {
  const { readable, writable } = new DecompressionStream('gzip');
  void readable.pipeTo(new WritableStream()).catch(() => undefined);
  const isSound = await file
    .stream()
    .pipeTo(writable, { preventClose: true })
    .then(
      () => true,
      () => false,
    );
  await writable.abort().catch(() => undefined);
  return isSound;
}
