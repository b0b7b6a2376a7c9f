import { tagIn } from '../../page-kind';
import type { FactPage, HashtagFact } from '../fact';
import type { FactContext } from '../fact-reading';
import { countAmong } from '../known-words';
import type { Rounded } from '../rounded';
import { plainTag } from './plain-tag';
import { beforeWords, type Counted, countedIn, totalWords } from './total-words';

/** A number with its unit, which may be shortened by a dot, and the few words behind it; a dash or a full stop ends them. */
const numberAndWords = /(\d[\d.,٫٬]*[kmb]?[ \u00a0]{0,2})((?:[^\d\s.,;]{1,6}\.\s)?[^\d.,;·|–-]{1,24})/giu;

/**
 * The total in the heading of a hashtag page. "20.2M videos" are videos and no views, as it was before 2025; where no
 * language's word says which of them it is, it stays unread.
 */
export function readHeader(header: FactPage['header'], context: FactContext): HashtagFact | undefined {
  if (!header || header.total.trim() === '') return undefined;
  const tag = plainTag(header.title);
  // While TikTok changes the page, the heading may still be that of the one before.
  if (!tag || !context.address || tagIn(context.address) !== tag) return undefined;
  const counted = countedIn(header.total) ?? countedIn(header.hint ?? '');
  const total = shownTotal(header.total, context.language);
  if (!counted || !total) {
    context.note(counted ? 'total-value' : 'total-meaning');
    return undefined;
  }
  return shownFact(tag, counted, total, context);
}

/** Totals in the sentence under which TikTok lets a hashtag be shared: "37099.0m views". */
export function readShared(description: string, tag: string, context: FactContext): HashtagFact | undefined {
  for (const [, number = '', words = ''] of description.slice(0, 500).matchAll(numberAndWords)) {
    const counted = countedIn(words);
    const total = counted && shownTotal(number + beforeWords(words), context.language);
    if (total) return shownFact(tag, counted, total, context);
    if (counted) context.note('total-value');
  }
  return undefined;
}

function shownTotal(text: string, language?: string): Rounded | undefined {
  const total = countAmong(text, totalWords, language);
  return total && total.count > 0 ? total : undefined;
}

function shownFact(tag: string, counted: Counted, { count, step }: Rounded, context: FactContext): HashtagFact {
  const { market, seenAt } = context;
  return { tag, [counted]: count, [`${counted}Step`]: step, source: 'shown', market, seenAt };
}
