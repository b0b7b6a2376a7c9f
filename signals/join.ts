import type { CardReading } from './cards/card-reading';
import { findSame } from './find-same';
import type { ReadingContext } from './reading';
import { type CountName, type Signal, type Source, sourceOf } from './signal';

const exactness: Record<Source, number> = { tap: 2, embedded: 1, card: 0 };
/** These say where and how something was read, and are no values themselves. */
const notValues = new Set(['videoId', 'kind', 'surface', 'source', 'sources', 'steps', 'unread', 'tag']);

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
  const { unread: _, isKnown, hashtags = [], mentions = [], carts = [], ...own } = card;
  const kind = card.kind ?? match?.kind ?? 'video';
  const place = { surface: context.surface, tag: context.tag, market: context.market ?? match?.market };
  if (match && isKnown && carts.length === 0) return { ...match, ...place };
  // A list knows that there is no caption; what a card guesses in its place is not one.
  if (match && match.caption === undefined && match.source !== 'card') own.caption = undefined;
  const lists = { hashtags: own.caption === undefined ? [] : hashtags, mentions, carts };
  const alone: Signal = { ...own, ...lists, videoId, kind, author, source: 'card', surface: context.surface };
  return { ...(match ? mergeSignals(match, alone) : alone), ...place };
}

/** One video read twice: value by value the more exact source wins, the first of two equal ones, whoever speaks at all. */
export function mergeSignals(first: Signal, second: Signal): Signal {
  const [best, other] = exactness[second.source] > exactness[first.source] ? [second, first] : [first, second];
  const merged: Signal = { ...other, ...best, steps: undefined, sources: undefined };
  for (const name of Object.keys({ ...other, ...best }) as (keyof Signal)[]) {
    if (notValues.has(name)) continue;
    const from = isBetter(name, other, best) ? other : best;
    const source = sourceOf(from, name);
    Object.assign(merged, { [name]: from[name] });
    if (isSaid(from[name]) && source !== best.source) merged.sources = { ...merged.sources, [name]: source };
    const step = from.steps?.[name as CountName];
    if (step) merged.steps = { ...merged.steps, [name]: step };
  }
  return merged;
}

const isBetter = (name: keyof Signal, other: Signal, best: Signal) =>
  isSaid(other[name]) && (!isSaid(best[name]) || exactness[sourceOf(other, name)] > exactness[sourceOf(best, name)]);

const isSaid = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
