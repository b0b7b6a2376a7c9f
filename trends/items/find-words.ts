import type { Lexicon, Word } from './lexicon';
import { simplified } from './simplified';
import { unaccented, unspacedLetters, wordsOf } from './spelling';

const longestPhrase = 6;

interface Place {
  word: Word;
  at: number;
}

/**
 * The catalogue's words in a text, from left to right, the longest at each place; what a phrase covers is not read
 * again, so "bath crystals" hides "crystals". Phrases that mean something else are left out at the end.
 * @param spelling as `spelled` gives it
 */
export function findWords(lexicon: Lexicon, spelling: string): Word[] {
  const found = findSpaced(lexicon, spelling);
  if (unspacedLetters.test(spelling)) {
    found.push(...findUnspaced(lexicon, simplified(spelling)));
    found.sort((a, b) => a.at - b.at);
  }
  return found.flatMap(({ word }) => (word.itemId === undefined ? [] : word));
}

function findSpaced({ spaced }: Lexicon, spelling: string): Place[] {
  const words = wordsOf(spelling);
  const places = placesOf(words, spelling);
  const bare = words.map(unaccented);
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let phrase = '';
    let longest: { word: Word; length: number } | undefined;
    for (let length = 1; length <= longestPhrase && at + length <= words.length; length += 1) {
      phrase = length === 1 ? (bare[at] ?? '') : `${phrase} ${bare[at + length - 1]}`;
      const known = spaced.get(phrase);
      if (known === undefined) break;
      const word = known.length > 0 ? asTyped(known, words.slice(at, at + length).join(' '), phrase) : undefined;
      if (word) longest = { word, length };
    }
    if (!longest) continue;
    found.push({ word: longest.word, at: places[at] ?? 0 });
    at += longest.length - 1;
  }
  return found;
}

function placesOf(words: string[], spelling: string): number[] {
  let end = 0;
  return words.map((word) => {
    const at = spelling.indexOf(word, end);
    end = at + word.length;
    return at;
  });
}

/** Without any accents every spelling is meant; with accents only its own: "bạn là" (you are) is no "bàn là" (iron). */
function asTyped(words: Word[], typed: string, bare: string): Word | undefined {
  return typed === bare ? words[0] : words.find(({ spelling }) => spelling === typed);
}

function findUnspaced({ unspaced }: Lexicon, text: string): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const word = unspaced.get(text.slice(at, at + 2))?.find(({ spelling }) => text.startsWith(spelling, at));
    if (!word) continue;
    found.push({ word, at });
    at += word.spelling.length - 1;
  }
  return found;
}
