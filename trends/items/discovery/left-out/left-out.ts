import { unaccented } from '../../spelling';
import { brands } from './brands';
import { chinese } from './chinese';
import { english } from './english';
import { englishDoings, englishMatters, englishQualities } from './english-common';
import { filipino } from './filipino';
import { malay } from './malay';
import { spanish } from './spanish';
import { thai } from './thai';
import { vietnamese } from './vietnamese';

/** Words of one language that keep a phrase from being the name of a thing. */
export interface LeftOut {
  /** Whether the thing stands last in a phrase ("hair dryer"), or first ("máy sấy tóc"). */
  thingLast: boolean;
  /** Never the first nor the last word of a name. */
  never: string;
  /** Qualities, parts of the body, stuffs: they go with a thing, and are none. */
  describers: string;
  /** Things of every kind ("set", "machine"): a name only with another word. */
  carriers: string;
}

/** What a word cannot be. */
export const roles = { never: 1, notFirst: 2, notLast: 4, notAlone: 8, number: 16 };

const lists = new Map<string, LeftOut>(
  Object.entries({
    en: english,
    es: spanish,
    vi: vietnamese,
    id: malay,
    ms: malay,
    fil: filipino,
    tl: filipino,
    th: thai,
    zh: chinese,
    ja: chinese,
  }),
);
const built = new Map<LeftOut, Map<string, number>>();

export const thingStandsLast = (language: string): boolean => (lists.get(language) ?? english).thingLast;

/** What a word cannot be in a text of that language; English stands in texts of all. */
export function roleOf(word: string, language: string): number {
  const role = (rolesIn(english).get(word) ?? 0) | endingRole(word);
  const list = lists.get(language);
  return list === undefined || list === english ? role : role | (rolesIn(list).get(word) ?? 0);
}

export const listedWords = (language: string): Iterable<string> => rolesIn(lists.get(language) ?? english).keys();

let unaccentedVietnamese: Set<string> | undefined;
export function isVietnameseGrammar(bare: string): boolean {
  unaccentedVietnamese ??= new Set(vietnamese.never.split(/\s+/).map(unaccented));
  return unaccentedVietnamese.has(bare);
}

function rolesIn(list: LeftOut): Map<string, number> {
  const known = built.get(list);
  if (known) return known;
  const found = new Map<string, number>();
  addWords(found, list, list.never, roles.never);
  addWords(found, list, list.describers, (list.thingLast ? roles.notLast : roles.notFirst) | roles.notAlone);
  addWords(found, list, list.carriers, roles.notAlone);
  if (list === english) addCommonEnglish(found);
  built.set(list, found);
  return found;
}

function addCommonEnglish(found: Map<string, number>): void {
  const role = roles.notLast | roles.notAlone;
  addWords(found, english, brands, roles.never);
  addWords(found, english, englishQualities, role);
  const thing = (word: string) => found.set(word, (found.get(word) ?? 0) | role);
  for (const matter of englishMatters.split(/\s+/))
    for (const form of [matter, `${matter}s`, matter.replace(/y$/, 'ies')]) thing(form);
  for (const doing of englishDoings.split(/\s+/)) {
    const stem = doing.replace(/e$/, '');
    for (const form of [doing, `${doing}s`, `${doing}es`, `${stem}ed`, `${stem}ing`]) thing(form);
  }
}

function addWords(found: Map<string, number>, list: LeftOut, words: string, role: number): void {
  for (const word of words.split(/\s+/)) {
    // Without its accents a Vietnamese syllable is many others; Spanish is often typed without.
    for (const spelling of list === vietnamese ? [word] : [word, unaccented(word)])
      if (spelling !== '') found.set(spelling, (found.get(spelling) ?? 0) | role);
  }
}

const quality = /^[a-z]{3,}(?:ly|ful|ous|able|ible|less|ness|ity|ish|ism|ive|ation|ction|ntion|est|ed|ing|ized|ised)$/;
/** Things that end like a quality or a doing. */
const thingAllTheSame =
  /(?:foundation|extension|olive|adhesive|additive|digestive|jelly|lily|doily|butterfly|cable|table|vegetable|vest|nest|chest|bed|sled|shred|ring|earring|string|bedding|dressing|legging|stocking|topping|frosting|pudding|keyring|railing|awning|fishing|sling|spring|dish|fish|brush|radish|polish|relish|varnish)$/;

/** English tells many qualities and doings by their end ("youthful", "cleaning"). */
function endingRole(word: string): number {
  return word.length > 5 && quality.test(word) && !thingAllTheSame.test(word) ? roles.notLast | roles.notAlone : 0;
}
