import { parseJson } from '../../signals/lists/json';

const state = /(<script[^>]* id="(?:SIGI_STATE|sigi-persisted-data)"[^>]*>)([\s\S]*?)(<\/script>)/g;
const assignment = /^\s*window\['SIGI_STATE'\]\s*=\s*([\s\S]*?);?\s*(?:window\['SIGI_RETRY'\]\s*=[\s\S]*)?$/;
const literal = /'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|([\p{L}\p{N}_$]+)(?=\s*:)|,(?=\s*[}\]])/gu;

/**
 * Some people saved a page and ran a code formatter over it, which writes `{ key: 'text', }` for `{"key":"text"}`. What
 * TikTok's server had written is put back; nothing in it is run.
 */
export function withJsonState(html: string): string {
  return html.replace(state, (whole, open: string, text: string, close: string) => {
    const assigned = assignment.exec(text)?.[1] ?? text;
    if (parseJson(assigned) !== undefined) return whole;
    const json = asJson(assigned);
    return parseJson(json) === undefined ? whole : `${open}${json}${close}`;
  });
}

function asJson(source: string): string {
  return source.replace(literal, (token, quoted?: string, key?: string) => {
    if (quoted !== undefined) return `"${quoted.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`;
    if (key !== undefined) return `"${key}"`;
    return token === ',' ? '' : token;
  });
}
