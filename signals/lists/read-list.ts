import { mergeSignals } from '../join';
import type { Reading, ReadingContext } from '../reading';
import { makeNote } from '../shape';
import type { Signal } from '../signal';
import { type FoundRows, findRows } from './find-rows';
import { parseJson, parseWithLongIds } from './json';
import { hasLostDigits, readRow } from './read-row';

const mostCharacters = 10_000_000;
const mostRows = 2_000;
/** Only other collectors write ids as numbers, and no answer of TikTok's is as long. */
const mostToMend = 3_000_000;
const viewed = /"play_?count"\s*:/i;
const nothing = { signals: [], shapes: [], kind: 'unknown' };

/** The videos in one answer that TikTok's page fetched. It never throws: an answer may be cut off, forged, or anything. */
export function readList(body: string, context: ReadingContext): Reading {
  if (body.length > mostCharacters) return { ...nothing, unread: { 'too-long': 1 } };
  // What the server gives a robot: all well, and nothing in it.
  if (body === '') return { ...nothing, unread: { 'empty-answer': 1 } };
  const root = parseJson(body);
  if (root === undefined) return { ...nothing, unread: { 'no-json': 1 } };
  const found = findRows(root);
  // Views stand in it, and no video that we know: a reader to be mended.
  if (found.length === 0 && viewed.test(body)) found.push({ kind: 'unknown', rows: [root], keys: [] });
  const isDamaged = body.length <= mostToMend && found.some(({ rows }) => rows.slice(0, mostRows).some(hasLostDigits));
  return readFound(isDamaged ? findRows(parseWithLongIds(body)) : found, context);
}

export function readFound(found: FoundRows[], context: ReadingContext): Reading {
  const kinds = new Set(found.map(({ kind }) => kind));
  const rows = found.flatMap(({ rows }) => rows);
  return { ...readRows(rows, context), kind: [...kinds].join('+') || 'unknown' };
}

export function readRows(rows: unknown[], context: ReadingContext): Omit<Reading, 'kind'> {
  const unread: Record<string, number> = {};
  const shapes: string[] = [];
  const note = makeNote({ unread, shapes });
  const signals = new Map<string, Signal>();
  for (const row of rows.slice(0, mostRows)) {
    const signal = readRow(row, context, note);
    const before = signal && signals.get(signal.videoId);
    if (signal) signals.set(signal.videoId, before ? mergeSignals(signal, before) : signal);
  }
  if (rows.length > mostRows) unread['too-many-rows'] = rows.length - mostRows;
  return { signals: [...signals.values()], unread, shapes };
}
