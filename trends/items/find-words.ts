import type { Lexicon, Word } from './lexicon';
import type { Found } from './phrases';
import { simplified } from './simplified';
import { unaccented, unspacedLetters, wordsOf } from './spelling';
import { bordersIn, isWordThere } from './unspaced';

export interface Place {
  word: Word;
  /** Where it begins and ends in the spelling. */
  at: number;
  end: number;
}

/**
 * The catalogue's words in a text, from left to right, the longest at each place; what a phrase covers is not read
 * again, so "bath crystals" hides "crystals". Phrases that mean something else are left out at the end.
 * @param spelling as `spelled` gives it
 * @param isCaption people leave out spaces there ("phonecase"); in a title it would be a name or a kind
 */
export function findWords(lexicon: Lexicon, spelling: string, isCaption = false): Word[] {
  return findPlaces(lexicon, spelling, isCaption ? 'caption' : 'tag').map(({ word }) => word);
}

type TextKind = 'caption' | 'tag' | 'title';

const meantIn = (text: TextKind, words: Word[]) =>
  text === 'title' ? words : words.filter(({ isOfTitles }) => !isOfTitles);

/** The same with their places. */
export function findPlaces(lexicon: Lexicon, spelling: string, text: TextKind): Place[] {
  const found = findSpaced(lexicon, spelling, text);
  if (unspacedLetters.test(spelling)) {
    found.push(...findUnspaced(lexicon, simplified(spelling), text));
    found.sort((a, b) => a.at - b.at);
  }
  return found;
}

/** Where an item's words mean something else: "crystals" in "bath crystals". Other things' words are read there. */
class Hidden {
  readonly #places: { itemId: string; end: number }[] = [];

  /** Those of the words that end there which are not hidden; must be asked from left to right, the longest first. */
  left(words: Word[], end: number): Word[] {
    for (const { notOf } of words) if (notOf !== undefined) this.#places.push({ itemId: notOf, end });
    const isHidden = ({ itemId }: Word) => this.#places.some((place) => place.itemId === itemId && end <= place.end);
    return words.filter((word) => word.itemId !== undefined && !isHidden(word));
  }
}

/** Titles in Vietnamese have their accents: "for men" is about no "mền" (blanket), "non slip" about no "nón" (hat). */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;
const isNotAccented = ({ spelling }: Word) =>
  !vietnamese.test(spelling) && (spelling.length > 4 || spelling === unaccented(spelling));

const everyUnspaced = new RegExp(unspacedLetters, 'g');

/** Shorter words that are written as one could be others. */
const shortestJoined = 7;

function findSpaced({ spaced }: Lexicon, written: string, text: TextKind): Place[] {
  // "电影DVD" in a title; captions run more freely.
  const spelling = text === 'title' ? written.replace(everyUnspaced, ' ') : written;
  const words = wordsOf(spelling);
  const isForeign = text === 'title' && !vietnamese.test(spelling);
  const places = placesOf(words, spelling);
  const bare = words.map(unaccented);
  const hidden = new Hidden();
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const longest =
      spaced.longestAt(bare, at, (known, length) => {
        const typed = asTyped(meantIn(text, known), words, bare, at, length);
        const left = hidden.left(typed, at + length);
        return isForeign && length === 1 ? left.find(isNotAccented) : left[0];
      }) ?? (text === 'caption' && word.length >= shortestJoined ? asOne(spaced.asOne(word)) : undefined);
    if (longest?.word.itemId === undefined) continue;
    const last = at + longest.length - 1;
    found.push({ word: longest.word, at: places[at] ?? 0, end: (places[last] ?? 0) + (words[last]?.length ?? 0) });
    if (text !== 'title') at = last;
  }
  return text === 'title' ? parted(found) : found;
}

/** Phrases that a title writes as one word ("bodyscrub"). */
export const joinedIn = ({ spaced }: Lexicon, spelling: string): Word[] =>
  wordsOf(spelling)
    .flatMap((word) => (word.length >= shortestJoined && spaced.asOne(word)) || [])
    .filter((word) => word.spelling.includes(' '));

const asOne = (word: Word | undefined): Found | undefined => word && { word, length: 1 };

function placesOf(words: string[], spelling: string): number[] {
  let end = 0;
  return words.map((word) => {
    const at = spelling.indexOf(word, end);
    end = at + word.length;
    return at;
  });
}

/** Without any accents every spelling is meant; with accents only its own: "bạn là" (you are) is no "bàn là" (iron). */
function asTyped(known: Word[], words: string[], bare: string[], at: number, length: number): Word[] {
  const typed = words.slice(at, at + length).join(' ');
  return typed === bare.slice(at, at + length).join(' ') ? known : known.filter(({ spelling }) => spelling === typed);
}

function findUnspaced({ unspaced }: Lexicon, text: string, kind: TextKind): Place[] {
  const found: Place[] = [];
  const hidden = new Hidden();
  // Cutting a text costs more than all the looking up: only where something was found.
  let borders: Set<number> | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const longest = unspaced.longestAt(text, at, (known, length) => {
      const [word] = hidden.left(meantIn(kind, known), at + length);
      if (!word) return undefined;
      borders ??= bordersIn(text);
      return isWordThere(text.slice(at, at + length), at, borders) ? word : undefined;
    });
    if (!longest) continue;
    found.push({ word: longest.word, at, end: at + longest.length });
    // Where a title's words overlap, the later may be the thing: "抗菌洗衣" and "洗衣精".
    if (kind !== 'title') at += longest.length - 1;
  }
  return kind === 'title' ? parted(found) : found;
}

/**
 * Titles string words together, and two may share letters: "study table lamp", "beaded bracelet making kit". What lies
 * inside another is left out, and of two that overlap the one that stands where the language puts its things. They come
 * by their beginning.
 */
function parted(places: Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const before = kept.at(-1);
    if (before && place.end <= before.end) continue;
    if (before && place.at < before.end) {
      const isEnglish = before.word.isEnglish && place.word.isEnglish;
      const isLater = isEnglish && !place.word.isWeak && !/ for /.test(place.word.spelling);
      if (!place.word.thingLast && !isLater) continue;
      kept.pop();
    }
    kept.push(place);
  }
  return kept;
}
