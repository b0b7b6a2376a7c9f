/** Beyond it pieces become a blob, which the browser keeps outside the memory of the page. */
const heldSize = 4_000_000;

export type Piece = string | Uint8Array<ArrayBuffer>;

/** Gathers the pieces of a file as they come. @throws the signal's reason where the work was called off */
export async function gather(pieces: AsyncIterable<Piece>, type: string, signal?: AbortSignal): Promise<Blob> {
  const blobs: Blob[] = [];
  let held: Piece[] = [];
  let size = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    held.push(piece);
    size += piece.length;
    if (size < heldSize) continue;
    blobs.push(new Blob(held));
    [held, size] = [[], 0];
  }
  return new Blob([...blobs, ...held], { type });
}
