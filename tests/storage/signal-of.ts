import type { SeenSignal } from '../../signals/signal';

/** A day at noon, so that no time zone moves it. */
export const noon = (day: number) => new Date(1970, 0, 1 + day, 12).getTime();

/** A made-up product video seen on the shelf; whatever a test cares about it says itself. */
export function signalOf(number: number, change: Partial<SeenSignal> = {}): SeenSignal {
  return {
    videoId: String(7_300_000_000_000_000_000n + BigInt(number)),
    kind: 'video',
    author: `seller${number % 5}`,
    caption: 'crystals restock tonight #crystals #tiktokmademebuyit',
    hashtags: ['crystals', 'tiktokmademebuyit'],
    views: 1_000 + number,
    likes: 50,
    market: 'GB',
    mentions: [],
    carts: [],
    source: 'tap',
    surface: 'shelf',
    seenAt: noon(20_000),
    ...change,
  };
}

export const plain = { caption: 'my cat has opinions #fyp', hashtags: ['fyp'] };
