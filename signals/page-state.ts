import { parseJson } from './lists/json';

export interface PageState {
  generation: 'universal' | 'sigi' | 'next';
  value: unknown;
}

const mostCharacters = 10_000_000;
const scripts: [PageState['generation'], css: string][] = [
  ['universal', 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__'], // since 2023
  ['sigi', 'script#SIGI_STATE'], // 2022-05 … 2023
  ['sigi', 'script#sigi-persisted-data'], // 2021 … 2022, an assignment
  ['next', 'script#__NEXT_DATA__'], // 2020
];

/** The JSON with which TikTok's server filled the page, in each generation's form. It describes the first page opened. */
export function pageStates(document: Document): PageState[] {
  return scripts.flatMap(([generation, css]) => {
    const text = document.querySelector(css)?.textContent?.trim() ?? '';
    const value = text && text.length <= mostCharacters ? parseState(text) : undefined;
    return value === undefined ? [] : [{ generation, value }];
  });
}

function parseState(text: string): unknown {
  const assigned =
    /^window\['SIGI_STATE'\]\s*=\s*([\s\S]*?);?\s*(?:window\['SIGI_RETRY'\]\s*=[\s\S]*)?$/.exec(text)?.[1] ?? text;
  return parseJson(assigned) ?? parseJson(asJson(assigned));
}

const literal = /'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|([\p{L}\p{N}_$]+)(?=\s*:)|,(?=\s*[}\]])/gu;

/** Some saved pages went through a code formatter, which writes `{ key: 'text', }` for `{"key":"text"}`. */
function asJson(source: string): string {
  return source.replace(literal, (token, quoted?: string, key?: string) => {
    if (quoted !== undefined) return `"${quoted.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`;
    if (key !== undefined) return `"${key}"`;
    return token === ',' ? '' : token;
  });
}
