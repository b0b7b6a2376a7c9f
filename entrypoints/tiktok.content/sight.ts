import type { CardReading } from '../../signals/cards/card-reading';
import { type Health, noHealth } from '../../signals/health';
import type { ReadingContext } from '../../signals/reading';
import type { Signal } from '../../signals/signal';

/** A card at the moment at which it was seen. */
export interface Sight {
  card: WeakRef<Element>;
  reading: CardReading;
  context: ReadingContext;
  seenAt: number;
  /** It was counted as unidentified. */
  isCounted?: boolean;
}

/** A list's counters are those of the moment at which it came; a look much later or earlier is not theirs. */
const countersLastMs = 10 * 60_000;

/** Counters of the moment of the look: the list's while it is fresh, else the card's own or none. */
export function dated(signal: Signal, knownAt: number | undefined, { reading, seenAt }: Sight): Signal {
  if (knownAt === undefined || Math.abs(seenAt - knownAt) <= countersLastMs) return signal;
  const { views, likes, comments, shares, saves } = reading;
  return { ...signal, views, likes, comments, shares, saves, source: 'card' };
}

/** A nameless card that still shows the same was seen when it was first seen; another video in it was seen now. */
export function firstOfSame(before: Sight | undefined, sight: Sight): Sight {
  const isSame = before?.reading.author === sight.reading.author && before?.reading.caption === sight.reading.caption;
  return before && isSame ? before : sight;
}

export function healthOf(signal: Signal, { reading, isCounted }: Sight): Health {
  return {
    ...noHealth,
    found: isCounted ? 0 : 1,
    read: 1,
    // What a list said makes up for what the card did not.
    unread: signal.source === 'card' ? Object.fromEntries(reading.unread.map((reason) => [reason, 1])) : {},
    bySource: { ...noHealth.bySource, [signal.source]: 1 },
  };
}
