import { findPlaces, type Place } from './find-words';
import { categoryOf, parentsOf } from './item-names';
import type { Lexicon, Word } from './lexicon';
import { spelled, wordsOf } from './spelling';
import { neighboursIn, qualifiedBy } from './title-kinds';

/**
 * The thing that a product title sells. Titles list uses, patterns and gifts beside it, so only the first part that
 * names a thing counts, and in it one word: the last in Chinese, else the first. A second word is named where the title
 * itself gives the thing two names ("lip tint, lip balm"), or says for whom it is ("baby").
 */
export function findInTitle(lexicon: Lexicon, title: string): Word[] {
  const spelling = spelled(title);
  const all = findPlaces(lexicon, spelling, 'title');
  const said = withoutStuff(all.filter((place) => !isStuff(place, spelling)));
  const thing = oftenIn(said) ?? thingOfParts(lexicon, spelling, said);
  if (!thing) return [];
  const exact = said.find(({ word }) => parentsOf(word.itemId ?? '').includes(thing.itemId ?? ''))?.word ?? thing;
  return [exact, ...neighboursIn(all, exact), ...qualifiedBy(spelling, exact)];
}

/** What a title says three times and more, and oftener than anything else, it sells. */
function oftenIn(places: Place[]): Word | undefined {
  const strong = places.filter(({ word }) => !word.isWeak);
  const counted = [...Map.groupBy(strong, ({ word }) => word.itemId).values()].toSorted((a, b) => b.length - a.length);
  const [most = [], next = []] = counted;
  return most.length >= 3 && most.length > next.length ? most[0]?.word : undefined;
}

function thingOfParts(lexicon: Lexicon, spelling: string, said: Place[]): Word | undefined {
  const bare = spelling.replace(/[[【(（「][^\]】)）」]*[\]】)）」]/g, ' | ');
  const times = Map.groupBy(said, ({ word }) => word.itemId);
  const read = (part: string) =>
    findPlaces(lexicon, part, 'title').filter((place) => times.has(place.word.itemId) && !isStuff(place, part));
  const parts = [...bare.split(partEnds), ...spelling.split(partEnds)].map((part) => part.split(uses)[0] ?? '');
  const named = [...parts.map(read), said].map((places) => places.map(({ word }) => word));
  // Said twice, a weak word is hardly there by chance.
  const isSure = ({ itemId, isWeak, isOfTitles }: Word) =>
    !isWeak || (!isOfTitles && (times.get(itemId)?.length ?? 0) > 1);
  for (const isSaid of [isSure, () => true]) {
    for (const words of named) {
      const thing = thingIn(words.filter(isSaid));
      if (thing) return thing;
    }
  }
  return undefined;
}

function thingIn([first, ...rest]: Word[]): Word | undefined {
  const isLast = first?.thingLast || (first?.isEnglish && first.isWeak);
  return isLast ? (rest.findLast(({ thingLast, isWeak }) => thingLast || isWeak) ?? first) : first;
}

const edible = new Set(['category-food', 'category-health']);
const notEaten = /^category-(?:body-care|hair|lips-and-nails|makeup|oral-care|pets|skincare|toys)$/;

const categoryOfWord = ({ itemId }: Word) => categoryOf(itemId ?? '') ?? '';

/** Food beside cosmetics, toys and what pets get is a scent, a shape or what is in them. */
function withoutStuff(places: Place[]): Place[] {
  const others = places.filter(({ word }) => !edible.has(categoryOfWord(word)));
  return others.some(({ word }) => !word.isWeak && notEaten.test(categoryOfWord(word))) ? others : places;
}

/** What a thing is made of stands before it in English and Chinese, behind it in the other languages. */
function isStuff({ word, at, end }: Place, text: string): boolean {
  if (!word.isWeak || word.isOfTitles || !edible.has(categoryOfWord(word))) return false;
  const isBefore = word.isEnglish || word.thingLast;
  const parts = (isBefore ? text.slice(end) : text.slice(0, at)).split(partEnds);
  return wordsOf(parts.at(isBefore ? 0 : -1) ?? '').some((other) => threeLetters.test(other));
}

/** Shorter ones are measures. */
const threeLetters = /\p{L}{3}/u;
const partEnds = /\s[-–—]\s|[|,，、;/•·:：!！+]|\s{2,}/;
/** What follows says for whom, with what, or made of what. */
const uses = / (?:for|with|from|untuk|dengan|cho|kèm|tặng|para|con|buat|made of|gratis|free) /;
