import type { Lexicon, Word } from './lexicon';
import { simplified } from './simplified';
import { unaccented, unspacedLetters, wordsOf } from './spelling';
import { bordersIn, isWordThere } from './unspaced';
import { longestAt } from './word-tree';

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
    const longest = longestAt(spaced, bare, at, (known, length) => asTyped(known, words, bare, at, length));
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
function asTyped(known: Word[], words: string[], bare: string[], at: number, length: number): Word | undefined {
  const typed = words.slice(at, at + length).join(' ');
  return typed === bare.slice(at, at + length).join(' ') ? known[0] : known.find(({ spelling }) => spelling === typed);
}

function findUnspaced({ unspaced }: Lexicon, text: string): Place[] {
  const found: Place[] = [];
  // Cutting a text costs more than all the looking up: only where something was found.
  let borders: Set<number> | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const longest = longestAt(unspaced, text, at, ([word], length) => {
      if (word?.itemId === undefined) return word;
      borders ??= bordersIn(text);
      return isWordThere(text.slice(at, at + length), at, borders) ? word : undefined;
    });
    if (!longest) continue;
    found.push({ word: longest.word, at });
    at += longest.length - 1;
  }
  return found;
}
