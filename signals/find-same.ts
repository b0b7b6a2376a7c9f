import type { CardReading } from './cards/card-reading';
import type { Signal } from './signal';

const shownCounts = ['likes', 'comments', 'shares'] as const;
/** Fewer likes than this, and three equal counts may be chance. */
const tellingLikes = 100;
const tellingLetters = 6;

/**
 * The known video that a card without an id shows. One author may have posted a caption twice, so no count may differ;
 * shops post a few hashtags dozens of times, so beside such a caption many likes must be equal, or all three counts.
 * TikTok puts the page's language into some captions ("#duo avec"): then all three counts must be equal.
 */
export function findSame(card: CardReading, known: Map<string, Signal>): Signal | undefined {
  const author = card.author?.toLowerCase();
  if (!author) return undefined;
  const possible: Signal[] = [];
  // Asked of thousands whenever a list arrives.
  for (const signal of known.values()) {
    const isAuthor = signal.author.length === author.length && signal.author.toLowerCase() === author;
    if (isAuthor && !shownCounts.some((name) => isSame(card, signal, name) === false)) possible.push(signal);
  }
  const words = plain(card.caption);
  const same = possible.filter(({ caption }) => plain(caption) === words);
  const alike = possible.filter((signal) => shownCounts.every((name) => isSame(card, signal, name)));
  if (isTelling(card.caption) && same.length > 0) return onlyOne(same);
  const isLiked = (card.likes ?? 0) >= tellingLikes;
  const isSure = (signal: Signal) => alike.includes(signal) || (isLiked && isSame(card, signal, 'likes'));
  if (words && same.length > 0) return onlyOne(same.filter(isSure));
  return isLiked ? onlyOne(alike) : undefined;
}

/** A sentence of its own, rather than a few hashtags or nothing. */
const isTelling = (caption = '') => plain(caption.replace(/[#＃@][\p{L}\p{N}\p{M}_.]+/gu, '')).length >= tellingLetters;
const onlyOne = (signals: Signal[]) => (signals.length === 1 ? signals[0] : undefined);
const plain = (caption = '') => caption.normalize().replace(/[\s\p{Cf}]/gu, '');

/** Equal as far as the card's rounding (36.2K) can tell; one more or less may be the viewer's own like. */
function isSame(card: CardReading, signal: Signal, name: (typeof shownCounts)[number]): boolean | undefined {
  const [shown, exact] = [card[name], signal[name]];
  if (shown === undefined || exact === undefined) return undefined;
  return Math.abs(shown - exact) <= (card.steps?.[name] ?? 1);
}
