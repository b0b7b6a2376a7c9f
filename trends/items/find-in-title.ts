import { findWords } from './find-words';
import type { Lexicon, Word } from './lexicon';
import { spelled } from './spelling';

/**
 * The thing that a product title sells. Titles list uses, patterns and gifts beside it, so only the first part that
 * names a thing counts, and in it one word: the last in Chinese, else the first.
 */
export function findInTitle(lexicon: Lexicon, title: string): Word[] {
  const spelling = spelled(title);
  const bare = spelling.replace(/[[【(（「][^\]】)）」]*[\]】)）」]/g, ' | ');
  const parts = [...bare.split(partEnds), ...spelling.split(partEnds)];
  const named = [...parts.map((part) => findWords(lexicon, part.split(uses)[0] ?? '')), findWords(lexicon, spelling)];
  for (const isSaid of [({ isWeak }: Word) => !isWeak, () => true]) {
    for (const words of named) {
      const thing = thingIn(words.filter(isSaid));
      if (thing) return [thing];
    }
  }
  return [];
}

function thingIn([first, ...rest]: Word[]): Word | undefined {
  const isLast = first?.thingLast || (first?.isEnglish && first.isWeak);
  return isLast ? (rest.findLast(({ thingLast, isWeak }) => thingLast || isWeak) ?? first) : first;
}

const partEnds = /\s[-–—]\s|[|,，、;/•·:：!！+]|\s{2,}/;
/** What follows says for whom, with what, or made of what. */
const uses = / (?:for|with|from|untuk|dengan|cho|kèm|tặng|para|con|buat|made of|gratis|free) /;
