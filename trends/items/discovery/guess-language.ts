import { listedWords } from './left-out/left-out';

const scripts: [RegExp, string][] = [
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\u3400-\u9fff]/, 'zh'],
  [/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/, 'vi'],
];
const spaced = ['es', 'id', 'fil'];
const longestLook = 60;
/** Which of the spaced languages list a word, as bits; words that English lists tell nothing. */
let listing: Map<string, number> | undefined;

/** So many words that English does not share, and such a part of all, make a text another language's. */
const enoughWords = 2;
const enoughShare = 0.08;

/** The language whose script or listed words a text shows, for want of a word from the page; else English. */
export function guessLanguage(text: string, words: readonly string[]): string {
  const script = scripts.find(([letters]) => letters.test(text));
  if (script) return script[1];
  listing ??= listingOf();
  const counts = spaced.map(() => 0);
  const looked = words.slice(0, longestLook);
  for (const word of looked) {
    const bits = listing.get(word) ?? 0;
    if (bits > 0) for (const [index, count] of counts.entries()) counts[index] = count + ((bits >> index) & 1);
  }
  const most = Math.max(...counts);
  return most >= Math.max(enoughWords, enoughShare * looked.length) ? (spaced[counts.indexOf(most)] ?? 'en') : 'en';
}

function listingOf(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, language] of spaced.entries())
    for (const word of listedWords(language)) found.set(word, (found.get(word) ?? 0) | (1 << index));
  for (const word of listedWords('en')) found.delete(word);
  return found;
}
