import type { Place } from '../find-words';
import { headsForCare } from './heads-for-care';
import { headsForWearAndPlay } from './heads-for-wear-and-play';

/** What is found in a part of a title beside the words that are known there. */
export type ContextReader = (part: string, known: readonly Place[]) => Place[];

/**
 * Things that a title names by a common word and, elsewhere in it, by what it is for: "Steam Brush for Cats" is a pet
 * brush, though nobody wrote "cat steam brush". Words that the catalogue knows are left to it.
 * @param title in simplified letters, as its parts are
 */
export function contextOf(title: string, isListed: (itemId: string) => boolean): ContextReader {
  const here = kinds.filter(({ head }) => title.search(head) >= 0);
  return (part, known) =>
    here.flatMap(({ head, meanings }) =>
      [...part.matchAll(head)].flatMap((match): Place[] => {
        const [at, end] = [match.index, match.index + match[0].length];
        if (known.some((place) => place.at < end && place.end > at)) return [];
        const meaningIn = (text: string) => meanings.find(([context]) => context.test(text));
        const itemId = (meaningIn(part) ?? meaningIn(title))?.[1];
        return itemId && isListed(itemId) ? [{ word: { spelling: match[0], itemId, thingLast: false }, at, end }] : [];
      }),
    );
}

/** Words of spaced writing stand alone, with an English plural or not; the others anywhere. */
const wordIn = (words: string) =>
  words
    .split('|')
    .map((word) =>
      /^[\p{Script=Latin}\d .+-]+$/u.test(word) ? `(?<![\\p{L}\\p{M}])${word}(?:e?s)?(?![\\p{L}\\p{M}])` : word,
    )
    .join('|');

const kinds = [...headsForCare, ...headsForWearAndPlay].map(([head, ...meanings]) => ({
  head: new RegExp(wordIn(head), 'gu'),
  meanings: meanings.map((meaning): [RegExp, string] => {
    const [itemId = '', context = ''] = meaning.split(': ');
    return [new RegExp(wordIn(context), 'u'), itemId];
  }),
}));
