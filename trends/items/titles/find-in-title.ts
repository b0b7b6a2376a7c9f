import { findPlaces, joinedIn, type Place } from '../find-words';
import { parentsOf } from '../item-names';
import type { Lexicon, Word } from '../lexicon';
import { simplified } from '../simplified';
import { spelled } from '../spelling';
import { isOfAnother, withoutModifiers } from './compounds';
import { type ContextReader, contextOf } from './context';
import { isHead, isOfOther } from './head';
import { qualifiedBy } from './kinds';
import { modelIn } from './models';
import { neighboursIn } from './neighbours';
import { isGift, isOfUse, partsOf } from './parts';
import { alsoSold, setOf, setOfCare } from './sets';
import { isStuff, withoutStuff } from './stuff';

/**
 * The thing that a product title sells. Titles list uses, patterns and gifts beside it, so only the first part that
 * names a thing counts, and in it one word: the last in Chinese, else the first. A second word is named where the title
 * itself gives the thing two names ("lip tint, lip balm"), or says for whom it is ("baby").
 */
export function findInTitle(lexicon: Lexicon, title: string): Word[] {
  const spelling = simplified(spelled(title));
  const isListed = (itemId = '') => lexicon.itemIds.has(itemId);
  const context = contextOf(spelling, isListed);
  const read = (part: string) => placesIn(lexicon, part, context);
  const all = read(spelling);
  const isMeant = (place: Place) =>
    !isStuff(place, spelling) && !isOfOther(place, spelling) && !isGift(spelling, place.at);
  const meant = withoutStuff(all.filter(isMeant));
  const said = meant.filter((place) => !isFaint(place, meant, spelling));
  const heads = said.filter((place) => isHead(place, spelling));
  const first =
    oftenIn(said) ??
    thingOfParts(read, spelling, heads, true) ??
    thingOfParts(read, spelling, said, true) ??
    thingOfParts(read, spelling, heads, false) ??
    thingOfParts(read, spelling, said, false);
  const thing = first && (accessoryOf(first, heads) ?? first);
  const told = modelIn(spelling, thing?.itemId) ?? (all.length === 0 ? setOfCare(spelling) : undefined);
  if (told && isListed(told)) return [{ spelling: '', itemId: told, thingLast: false }];
  if (!thing) return all.length > 0 ? [] : joinedIn(lexicon, spelling).slice(0, 1);
  const set = setOf(said, thing, spelling);
  if (set && isListed(set.itemId)) return [set];
  const exact = said.find(({ word }) => parentsOf(word.itemId ?? '').includes(thing.itemId ?? ''))?.word ?? thing;
  const others = [...neighboursIn(all, exact), ...alsoSold(said, thing, spelling), ...qualifiedBy(spelling, exact)];
  return [exact, ...others.filter(({ itemId }) => isListed(itemId))];
}

function placesIn(lexicon: Lexicon, part: string, context: ContextReader): Place[] {
  const known = findPlaces(lexicon, part, 'title');
  const all = [...known, ...context(part, known)].sort((a, b) => a.at - b.at);
  return withoutModifiers(all, part).filter((place) => place.word.isCommon || !isOfAnother(place, part));
}

/** What a title says three times and more, and oftener than anything else, it sells. */
function oftenIn(places: Place[]): Word | undefined {
  const strong = places.filter(({ word }) => !word.isWeak);
  const kinds = [...Map.groupBy(strong, ({ word }) => word.itemId ?? '')];
  // A kind's own words are said of what belongs to it, too.
  const timesOf = (itemId: string, own: Place[]) =>
    kinds.reduce((sum, [kind, { length }]) => sum + (parentsOf(itemId).includes(kind) ? length : 0), own.length);
  const counted = kinds.map(([itemId, own]) => ({ itemId, word: own[0]?.word, times: timesOf(itemId, own) }));
  const [most, next] = counted.toSorted((a, b) => b.times - a.times);
  const isClear = !next || (most && (most.times > next.times || parentsOf(most.itemId).includes(next.itemId)));
  return most && most.times >= 3 && isClear ? most.word : undefined;
}

function thingOfParts(
  read: (part: string) => Place[],
  spelling: string,
  said: Place[],
  onlySure: boolean,
): Word | undefined {
  const times = Map.groupBy(said, ({ word }) => word.itemId);
  const saidIn = (part: string) => {
    const places = read(part).filter(
      (place) => times.has(place.word.itemId) && !isStuff(place, part) && !isOfOther(place, part),
    );
    const heads = places.filter((place) => isHead(place, part));
    return heads.length > 0 ? heads : places;
  };
  const elsewhere = said.filter(({ word, at }) => word.thingLast || !isOfUse(spelling, at));
  const named = [...partsOf(spelling).map(saidIn), elsewhere].map((places) => places.map(({ word }) => word));
  // Said twice, a weak word is hardly there by chance, unless it is what an accessory fits.
  const isSure = ({ itemId = '', isWeak, isOfTitles }: Word) =>
    !isWeak || (!isOfTitles && !devices.has(itemId) && (times.get(itemId)?.length ?? 0) > 1);
  for (const words of named) {
    const thing = thingIn(onlySure ? words.filter(isSure) : words);
    if (thing) return thing;
  }
  return undefined;
}

function thingIn([first, ...rest]: Word[]): Word | undefined {
  const isLast = first?.thingLast || (first?.isEnglish && first.isWeak);
  return isLast ? (rest.findLast(({ thingLast, isWeak }) => thingLast || isWeak) ?? first) : first;
}

const devices = new Set(['smartphone', 'tablet', 'laptop', 'game-console', 'earbuds', 'smartwatch', 'camera']);

/** What a Chinese title sells that names a device and, elsewhere, what belongs to it: "相机/相机电池". */
function accessoryOf({ itemId = '' }: Word, heads: Place[]): Word | undefined {
  if (!devices.has(itemId)) return undefined;
  const names = heads.flatMap(({ word }) => (word.itemId === itemId ? word.spelling : []));
  const isIts = ({ word }: Place) =>
    word.thingLast && !word.isWeak && word.itemId !== itemId && names.some((name) => word.spelling.startsWith(name));
  return heads.find(isIts)?.word;
}

const longTitle = 40;

/**
 * Whether it is said by a common or weak word, once, and late in a long title: by the way, hardly as its name. What a
 * title ends with may be its name in English.
 */
function isFaint({ word, at, end }: Place, places: Place[], text: string): boolean {
  if (word.thingLast || !(word.isWeak || word.isCommon) || text.length < longTitle || at < text.length / 2)
    return false;
  if (text.slice(end).trim() === '') return false;
  return places.filter((other) => other.word.itemId === word.itemId).length === 1;
}
