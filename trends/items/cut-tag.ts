import { isUmbrellaTag } from '../../signals/umbrella-tags';
import type { Lexicon, Word } from './lexicon';
import { spelled } from './spelling';

/** Where captions end: those of shop videos, then TikTok's own limits, from the oldest on. */
const limits = new Set([60, 150, 2_200, 4_000]);
const shortest = 6;

/**
 * The last tag of a caption that was cut off at its limit. Elsewhere a tag is whole: "#skincare" at the end of a caption
 * is not the beginning of "#skincareset".
 */
function cutTagOf(caption: string): string | undefined {
  const ellipsis = /(?:…|\.\.\.)$/.exec(caption);
  if (!ellipsis && !limits.has(caption.length) && !limits.has([...caption].length)) return undefined;
  return /[#＃]([\p{L}\p{M}\p{N}_]+)$/u.exec(caption.slice(0, ellipsis?.index))?.[1];
}

/** The item that a quarter of the known tags name which go on from what is left, and twice as many as any other. */
export function findInCutTag(lexicon: Lexicon, caption: string): Word[] {
  const start = spelled(cutTagOf(caption) ?? '');
  if (start.length < shortest || lexicon.spaced.asOne(start) || isUmbrellaTag(start)) return [];
  const words = tagsFrom(lexicon, start).flatMap((tag) => lexicon.spaced.asOne(tag) ?? []);
  const byItem = [...Map.groupBy(words, ({ itemId }) => itemId).values()].toSorted((a, b) => b.length - a.length);
  const [commonest = [], next = []] = byItem;
  const [word] = commonest;
  const isClear = commonest.length >= words.length / 4 && commonest.length >= 2 * next.length;
  return word?.itemId !== undefined && isClear ? [word] : [];
}

const sorted = new WeakMap<Lexicon, string[]>();

function tagsFrom(lexicon: Lexicon, start: string): string[] {
  const tags = sorted.get(lexicon) ?? [...new Set(lexicon.spaced.tags())].sort();
  sorted.set(lexicon, tags);
  let [low, high] = [0, tags.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (tags[end]?.startsWith(start)) end += 1;
  return tags.slice(low, end);
}
