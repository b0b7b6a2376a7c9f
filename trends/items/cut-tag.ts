import { isUmbrellaTag } from '../../signals/umbrella-tags';
import type { Lexicon, Word } from './lexicon';
import { writtenAsOne } from './spaced-phrases';
import { spelled, unaccented } from './spelling';

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

const byStart = new WeakMap<Lexicon, Map<string, Set<string>>>();

/** The known tags that begin so, with all their accents or none. */
function tagsFrom(lexicon: Lexicon, start: string): string[] {
  const tags = byStart.get(lexicon) ?? tagsByStart(lexicon);
  byStart.set(lexicon, tags);
  return [...(tags.get(start.slice(0, shortest)) ?? [])].filter((tag) => tag.startsWith(start)).sort();
}

function tagsByStart(lexicon: Lexicon): Map<string, Set<string>> {
  const tags = new Map<string, Set<string>>();
  for (const word of lexicon.spaced) {
    if (word.isOfTitles) continue;
    const tag = writtenAsOne(word);
    for (const one of new Set([tag, unaccented(tag)])) {
      if (one.length < shortest) continue;
      const start = one.slice(0, shortest);
      const same = tags.get(start);
      if (same) same.add(one);
      else tags.set(start, new Set([one]));
    }
  }
  return tags;
}
