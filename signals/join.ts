import type { CardReading } from './cards/card-reading';
import { findSame } from './find-same';
import type { ReadingContext } from './reading';
import type { Signal, Source } from './signal';

const exactness: Record<Source, number> = { tap: 2, embedded: 1, card: 0 };

/**
 * What a card shows, as a whole signal: by its id, else by author and caption among the videos known from lists.
 * Surface and market are those of the card's place.
 * @returns `undefined` where nothing in the document says which video it is
 */
export function joinSignal(card: CardReading, known: Map<string, Signal>, context: ReadingContext): Signal | undefined {
  const match = card.videoId ? known.get(card.videoId) : findSame(card, known);
  const videoId = card.videoId ?? match?.videoId;
  const author = card.author ?? match?.author;
  if (!videoId || !author) return undefined;
  const { unread: _, hashtags = [], carts = [], ...own } = card;
  const kind = card.kind ?? match?.kind ?? 'video';
  const alone: Signal = { ...own, videoId, kind, author, hashtags, carts, source: 'card', surface: context.surface };
  const whole = match ? mergeSignals(match, alone) : alone;
  return { ...whole, surface: context.surface, market: context.market ?? whole.market };
}

/** One video read twice: the more exact reading wins, and where it is silent the other speaks. */
export function mergeSignals(better: Signal, other: Signal): Signal {
  if (exactness[other.source] > exactness[better.source]) return mergeSignals(other, better);
  return {
    ...other,
    ...said(better),
    hashtags: better.hashtags.length > 0 ? better.hashtags : other.hashtags,
    carts: better.carts.length > 0 ? better.carts : other.carts,
  };
}

const said = (signal: Signal): Signal =>
  Object.fromEntries(Object.entries(signal).filter(([, value]) => value !== undefined)) as Signal;
