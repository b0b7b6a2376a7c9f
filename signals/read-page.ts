import { findCards } from './cards/find-cards';
import { readCard } from './cards/read-card';
import { readEmbedded } from './embedded';
import { addCounts, addHealth, fieldsOf, type Health, noHealth } from './health';
import { joinSignal, mergeSignals } from './join';
import { pageStates, viewerIn } from './page-state';
import type { ReadingContext } from './reading';
import type { Signal } from './signal';
import { surfaceOf } from './surface';

export interface PageReading {
  signals: Signal[];
  health: Health;
  /** Which page JSON was believed, or why none. */
  kind: string;
}

/** Everything that one document says about videos, with what was tapped for it; each video once, cards first. */
export function readPage(document: Document, url: URL, tapped: Signal[] = []): PageReading {
  const states = pageStates(document);
  const market = viewerIn(states).region;
  const language = document.documentElement?.lang || undefined;
  const context: ReadingContext = { source: 'card', surface: surfaceOf(url), market, language };
  const embedded = readEmbedded(states, url, { ...context, source: 'embedded' });
  const known = new Map<string, Signal>();
  for (const signal of [...tapped, ...embedded.signals]) add(known, signal);

  const signals = new Map<string, Signal>();
  let unread = embedded.unread;
  let unidentified = 0;
  for (const card of findCards(document)) {
    const reading = readCard(card, url, context);
    for (const reason of reading.unread) unread = addCounts(unread, { [reason]: 1 });
    const signal = joinSignal(reading, known, context);
    if (signal) add(signals, signal);
    else unidentified += 1;
  }
  for (const signal of known.values()) if (!signals.has(signal.videoId)) signals.set(signal.videoId, signal);
  return {
    signals: [...signals.values()],
    health: healthOf([...signals.values()], unidentified, unread),
    kind: embedded.kind,
  };
}

function add(signals: Map<string, Signal>, signal: Signal): void {
  const before = signals.get(signal.videoId);
  signals.set(signal.videoId, before ? mergeSignals(before, signal) : signal);
}

/** `found` is the videos read, the cards without a name, and the rows that made no signal. */
export function healthOf(signals: Signal[], unidentified: number, unread: Record<string, number>): Health {
  const read = signals.length;
  const found = read + unidentified + (unread['row-shape'] ?? 0);
  const told = signals.map((signal) => ({
    ...noHealth,
    bySource: { ...noHealth.bySource, [signal.source]: 1 },
    fields: fieldsOf(signal, Object.keys(unread)),
  }));
  return { ...told.reduce(addHealth, noHealth), found, read, unidentified, unread };
}
