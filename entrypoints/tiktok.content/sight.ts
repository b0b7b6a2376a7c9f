import type { CardReading } from '../../signals/cards/card-reading';
import { fieldsOf, type Health, noHealth } from '../../signals/health';
import type { Reading, ReadingContext } from '../../signals/reading';
import { countNames, type Signal } from '../../signals/signal';
import { countersLastMs } from './known-videos';

/** A card at the moment at which it was seen. */
export interface Sight {
  /** Where it was seen. */
  pageKind: string;
  card: WeakRef<Element>;
  reading: CardReading;
  context: ReadingContext;
  seenAt: number;
  /** It was counted as unidentified. */
  isCounted?: boolean;
}

/** Counters of the moment of the look: the list's while it is fresh, else the card's own or none. */
export function dated(signal: Signal, knownAt: number | undefined, { reading, seenAt }: Sight): Signal {
  if (knownAt === undefined || Math.abs(seenAt - knownAt) <= countersLastMs) return signal;
  const own: Partial<Signal> = { steps: reading.steps, sources: { ...signal.sources } };
  for (const name of shownCounts) {
    own[name] = reading[name];
    if (own.sources && reading[name] !== undefined) own.sources[name] = 'card';
  }
  return { ...signal, ...own };
}

const shownCounts = countNames.filter((name) => name !== 'followers');

/** A nameless card that still shows the same was seen when it was first seen; another video in it was seen now. */
export function firstOfSame(before: Sight | undefined, sight: Sight): Sight {
  const isSame = before?.reading.author === sight.reading.author && before?.reading.caption === sight.reading.caption;
  return before && isSame ? before : sight;
}

/** What of a list or of page JSON could not be understood; its videos are counted when they are seen. */
export const faultsOf = ({ unread, shapes }: Pick<Reading, 'unread' | 'shapes'>): Health => ({
  ...noHealth,
  found: unread['row-shape'] ?? 0,
  unread,
  shapes,
});

export function healthOf(signal: Signal, { reading, isCounted }: Sight): Health {
  // What a list said makes up for what the card did not.
  const unread = signal.source === 'card' ? reading.unread : [];
  return {
    ...noHealth,
    found: isCounted ? 0 : 1,
    read: 1,
    unidentified: isCounted ? -1 : 0,
    unread: Object.fromEntries(unread.map((reason) => [reason, 1])),
    bySource: { ...noHealth.bySource, [signal.source]: 1 },
    fields: fieldsOf(signal, [...unread, ...(signal.unread ?? [])]),
  };
}
