import type { Place } from '../find-words';
import { parentsOf } from '../item-names';
import { headsForCare } from './heads-for-care';
import { headsForHealth } from './heads-for-health';
import { headsForHome } from './heads-for-home';
import { headsForWearAndPlay } from './heads-for-wear-and-play';
import { clauseAt } from './parts';

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
        if (property.test(part.slice(end))) return [];
        const meaningIn = (text: string) => meanings.find(([context]) => context.test(text));
        const itemId = (meaningIn(clauseAt(part, at)) ?? meaningIn(part) ?? meaningIn(title))?.[1];
        if (!itemId || !isListed(itemId) || known.some((place) => isSaidBy(place, at, end, itemId))) return [];
        return [{ word: { spelling: match[0], itemId, thingLast: false, isCommon: true }, at, end }];
      }),
    );
}

/** "Oil control" is what a thing does, and no oil. */
const property = /^[ -](?:absorbing|control|free|proof|resistant)(?!\p{L})/u;

/**
 * Whether a known word stands there, unless it is only the kind to which the thing belongs, or the weak word of a case,
 * of which the device in the title leaves no doubt.
 */
const isSaidBy = ({ word, ...place }: Place, at: number, end: number, itemId: string): boolean =>
  place.at < end &&
  place.end > at &&
  !(word.itemId === itemId && word.isWeak && itemId.endsWith('-case')) &&
  !parentsOf(itemId).includes(word.itemId ?? '');

/** Words of spaced writing stand alone, with an English plural or not; the others anywhere. */
const wordIn = (words: string) =>
  words
    .split('|')
    .map((word) =>
      /^[\p{Script=Latin}\d .+-]+$/u.test(word) ? `(?<![\\p{L}\\p{M}])${word}(?:e?s)?(?![\\p{L}\\p{M}])` : word,
    )
    .join('|');

const kinds = [...headsForCare, ...headsForHealth, ...headsForHome, ...headsForWearAndPlay].map(
  ([head, ...meanings]) => ({
    head: new RegExp(wordIn(head), 'gu'),
    meanings: meanings.map((meaning): [RegExp, string] => {
      const [itemId = '', context = ''] = meaning.split(': ');
      return [new RegExp(wordIn(context), 'u'), itemId];
    }),
  }),
);
