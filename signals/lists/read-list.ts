import { mergeSignals } from '../join';
import { makeNote, type Reading, type ReadingContext } from '../reading';
import type { Signal } from '../signal';
import { findRows } from './find-rows';
import { parseJson } from './json';
import { readRow } from './read-row';

const mostCharacters = 10_000_000;
const mostRows = 2_000;

/** The videos in one answer that TikTok's page fetched. It never throws: an answer may be cut off, forged, or anything. */
export function readList(body: string, context: ReadingContext): Reading {
  if (body.length > mostCharacters) return { signals: [], unread: { 'too-long': 1 }, kind: 'unknown' };
  const root = parseJson(body);
  return root === undefined ? { signals: [], unread: { 'no-json': 1 }, kind: 'unknown' } : readFound(root, context);
}

export function readFound(root: unknown, context: ReadingContext): Reading {
  const found = findRows(root);
  const kinds = new Set(found.map(({ kind }) => kind));
  return {
    ...readRows(
      found.flatMap(({ rows }) => rows),
      context,
    ),
    kind: [...kinds].join('+') || 'unknown',
  };
}

export function readRows(rows: unknown[], context: ReadingContext): Omit<Reading, 'kind'> {
  const unread: Record<string, number> = {};
  const note = makeNote(unread);
  const signals = new Map<string, Signal>();
  for (const row of rows.slice(0, mostRows)) {
    const signal = readRow(row, context, note);
    const before = signal && signals.get(signal.videoId);
    if (signal) signals.set(signal.videoId, before ? mergeSignals(signal, before) : signal);
  }
  if (rows.length > mostRows) unread['too-many-rows'] = rows.length - mostRows;
  return { signals: [...signals.values()], unread };
}
