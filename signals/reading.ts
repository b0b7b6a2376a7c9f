import type { Signal, Source, Surface } from './signal';
import type { UnreadReason } from './unread-reason';

/** Where something is read, which what is read does not say itself. */
export interface ReadingContext {
  source: Source;
  surface: Surface;
  /** The viewer's region, two letters. */
  market?: string;
}

export interface Reading {
  signals: Signal[];
  /** What could not be understood: reason → how often. */
  unread: Partial<Record<UnreadReason, number>>;
  /** The shape that was found, or `unknown`. */
  kind: string;
}

/** Notes that something stood there and was not understood, e.g. `views-value`. */
export type Note = (reason: UnreadReason) => void;

export function makeNote(unread: Reading['unread']): Note {
  return (reason) => {
    unread[reason] = (unread[reason] ?? 0) + 1;
  };
}
