import type { Signal, Source, Surface } from './signal';
import type { UnreadReason } from './unread-reason';

/** Where something is read, which what is read does not say itself. */
export interface ReadingContext {
  source: Source;
  surface: Surface;
  /** The hashtag whose page it is. */
  tag?: string;
  /** The viewer's region, two letters. */
  market?: string;
  /** The page's own language (`<html lang>`), which decides what a shown count means. */
  language?: string;
}

export interface Reading {
  signals: Signal[];
  /** What could not be understood: reason → how often. */
  unread: Partial<Record<UnreadReason, number>>;
  /** Keys and types of what was not understood, without any value. */
  shapes: string[];
  /** The shape that was found, or `unknown`. */
  kind: string;
}

/** Notes that something stood there and was not understood, e.g. `views-value`; with the thing, also its shape. */
export type Note = (reason: UnreadReason, thing?: unknown) => void;
