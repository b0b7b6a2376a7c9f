import { type Rounded, shownCount } from './rounded';

/** Words as a form that finds them whole; only Latin letters part words surely, other scripts write on without a space. */
export const knownWords = (...spelled: string[]): RegExp =>
  new RegExp(`(?<!\\p{Script=Latin})(?:${spelled.join('|')})(?!\\p{Script=Latin})`, 'giu');

/** What stands between a number and the word for what it counts, and is no unit in any language. */
const fillers = knownWords('de|di|na|kali|件の?|回|回数|次|个|個|条|條|篇|则|則|点|개의?|회|수|ครั้ง|รายการ');

/**
 * A count in a text of which every word is known. An unknown word beside a bare number may be a unit ("20 million"), so
 * nothing is read; behind a unit that is joined to its number (20.2M) there is none to come.
 */
export function countAmong(text: string, words: RegExp[], language?: string): Rounded | undefined {
  const rest = [...words, fillers]
    .reduce((left, form) => left.replace(form, ' '), text)
    .replace(/[():（）：]/g, ' ')
    .trim();
  const joined = /^(\d\S*\p{L})\s\D*$/u.exec(rest)?.[1] ?? '';
  return shownCount(rest, language) ?? shownCount(joined, language);
}
