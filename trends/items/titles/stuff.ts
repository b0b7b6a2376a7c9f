import type { Place } from '../find-words';
import { categoryOf, parentsOf } from '../item-names';
import type { Word } from '../lexicon';
import { wordsOf } from '../spelling';
import { partEnds } from './parts';

const notEaten = /^category-(?:body-care|hair|lips-and-nails|makeup|oral-care|pets|skincare|toys)$/;

const categoryOfWord = ({ itemId }: Word) => categoryOf(itemId ?? '') ?? '';
const isSupplement = ({ itemId = '' }: Word) => itemId === 'supplement' || parentsOf(itemId).includes('supplement');
const isEaten = (word: Word) => isSupplement(word) || categoryOfWord(word) === 'category-food';

/** Food beside cosmetics, toys and what pets get is a scent, a shape or what is in them. */
export function withoutStuff(places: Place[]): Place[] {
  const others = places.filter(({ word }) => !isEaten(word));
  return others.some(({ word }) => !word.isWeak && notEaten.test(categoryOfWord(word))) ? others : places;
}

/**
 * What a thing is made of stands before it in English and Chinese, behind it in the other languages. What is taken in
 * doses is the thing itself, whatever its brand: "BRAND วิตามินซี 30 เม็ด".
 */
export function isStuff({ word, at, end }: Place, text: string): boolean {
  if (!word.isWeak || word.isOfTitles || !isEaten(word)) return false;
  if (isSupplement(word) && doses.test(text)) return false;
  const isBefore = word.isEnglish || word.thingLast;
  if (word.isEnglish && sortOrSize.test(text.slice(end))) return false;
  const parts = (isBefore ? text.slice(end) : text.slice(0, at)).split(partEnds);
  return wordsOf(parts.at(isBefore ? 0 : -1) ?? '').some((other) => threeLetters.test(other));
}

/** Shorter ones are measures. */
const threeLetters = /\p{L}{3}/u;
const doses =
  /capsules?(?!\p{L})|softgels?|gumm(?:y|ies)|แคปซูล|cápsulas|\d\s*(?:caps|tablets?|tabs|sachets?|servings|kapsul|kaps|tablet|butir|sachet|biji|viên|gói|เม็ด|ซอง|錠|锭|粒|颗|顆|条|包|tabletas|pastillas)(?!\p{L})/u;
const sortOrSize =
  /^ (?:\d|(?:cold|pressed|pure|raw|organic|natural|original|fresh|premium|whole|unsweetened|sugar|roasted|dried|gluten|halal|vegan|loaf|bar|box|pack|bag|sticks?|sachets?|bottle|can|jar|bulk|singles?|minis?|assorted|variety|family|value)(?!\p{L}))/u;
