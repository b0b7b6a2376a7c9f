import type { CardReading } from './cards/card-reading';
import type { Signal } from './signal';

type Shown = Pick<Signal, 'likes' | 'comments' | 'shares'>;
const shownCounts = ['likes', 'comments', 'shares'] as const;
/** Fewer likes than this, and three equal counts may be chance. */
const tellingLikes = 100;

/**
 * The known video that a card without an id shows. One author may have posted a caption twice, so no count may differ.
 * TikTok puts the page's language into some captions ("#duo avec"): then all three counts must be equal.
 */
export function findSame(card: CardReading, known: Map<string, Signal>): Signal | undefined {
  const author = card.author?.toLowerCase();
  if (!author) return undefined;
  const byAuthor = [...known.values()].filter((signal) => signal.author.toLowerCase() === author);
  const same = byAuthor.filter((signal) => plain(signal.caption) === plain(card.caption) && differ(card, signal) === 0);
  if (same.length > 0) return onlyOne(same);
  const alike = byAuthor.filter((signal) => agree(card, signal) === 3 && differ(card, signal) === 0);
  return (card.likes ?? 0) >= tellingLikes ? onlyOne(alike) : undefined;
}

const onlyOne = (signals: Signal[]) => (signals.length === 1 ? signals[0] : undefined);
const plain = (caption = '') => caption.normalize('NFC').replace(/[\s\u200b-\u200f\ufeff]/g, '');

const agree = (card: Shown, signal: Shown) =>
  shownCounts.filter((name) => isSame(card[name], signal[name]) === true).length;
const differ = (card: Shown, signal: Shown) =>
  shownCounts.filter((name) => isSame(card[name], signal[name]) === false).length;

/** Equal as far as the card's rounding (36.2K) can tell; one more or less may be the viewer's own like. */
function isSame(shown: number | undefined, exact: number | undefined): boolean | undefined {
  if (shown === undefined || exact === undefined) return undefined;
  const step = shown < 10_000 ? 1 : shown < 1e6 ? 100 : shown < 1e9 ? 1e5 : 1e8;
  return Math.abs(shown - exact) <= step;
}
