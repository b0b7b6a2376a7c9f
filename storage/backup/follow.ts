import type { LongWork } from '../rescore';

/** Tells how much of a file was read. @throws the signal's reason, from within the reading */
export const follow =
  (file: Blob, { onProgress, signal }: LongWork) =>
  (bytes: number): void => {
    signal?.throwIfAborted();
    onProgress?.(Math.min(1, bytes / Math.max(1, file.size)));
  };
