/** One look for one letter: full-width and bold letters, capitals; apostrophes vanish, accents stay. "Make-up" is "makeup". */
export function spelled(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : asMeant(text.normalize('NFKC').toLowerCase().normalize('NFC'));
  return plain.replace(/['’]/g, '').replace(/\bmake[- ]up\b/g, 'makeup');
}

/** Two Thai letters that stand for one (typed, or parted by NFKC), and the Vietnamese tone on either letter of "hoà". */
const asMeant = (text: string): string =>
  text
    .replaceAll('เเ', 'แ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(lateTone, (letters) => tonesByLetter.get(letters) ?? letters);

const lateTone = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const tonesByLetter = new Map(
  'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'
    .split(' ')
    .map((letters, at, all) => [letters, all[at + 1] ?? letters]),
);

/** As typed without accents. Vowel signs of Thai are no accents and stay. */
export function unaccented(spelling: string): string {
  if (isAscii(spelling)) return spelling;
  const bare = spelling.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.normalize('NFC').replaceAll('đ', 'd').replaceAll('ı', 'i');
}

const isAscii = (text: string) => {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
};

/** Writing without spaces between words, where words are looked for inside the text: Thai, Lao, Khmer, Kana, Han. */
export const unspacedLetters = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** The words of spaced writing, in their order; a mark that belongs to an emoji is none. */
export function wordsOf(spelling: string): string[] {
  return spelling.match(isAscii(spelling) ? /[a-z0-9]+/g : /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

/** `\b` knows ASCII letters only, and "kèo" must not hide in "chèo". */
export const anyOf = (...phrases: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}])`, 'u');
