import type { Place } from '../find-words';
import { categoryOf } from '../item-names';

const categoryOfPlace = ({ word }: Place) => categoryOf(word.itemId ?? '');

/**
 * English puts what a thing is like before it: "plush keychain" is a keychain, "pillow slippers" are slippers. Things of
 * one kind that stand side by side are two names of it ("lip tint lip balm") and stay.
 * @param places from left to right
 */
export function withoutModifiers(places: Place[], text: string): Place[] {
  return places.filter((place, at) => {
    const next = places[at + 1];
    if (!next || !place.word.isEnglish || !next.word.isCommon) return true;
    const isBeside = text.slice(place.end, next.at) === ' ' && /^[a-z]/.test(next.word.spelling);
    return !isBeside || categoryOfPlace(place) === categoryOfPlace(next);
  });
}
