import { unaccented } from '../spelling';

/** The singular, roughly: it need not be a word, only the same for one and for many. */
export function folded(bare: string): string {
  if (bare.length < 4 || !/^[a-z]+s$/.test(bare) || /(?:ss|us|is)$/.test(bare)) return bare;
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss|zz)es$/.test(bare) ? bare.slice(0, -2) : bare.slice(0, -1);
}

/** "pop it", "pop_it" and "#PopIts" have one key. */
export const termKey = (written: string): string =>
  folded(unaccented(written.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')));
