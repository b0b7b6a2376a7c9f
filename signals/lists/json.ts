export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a path of keys, or nothing. */
export function at(value: unknown, ...keys: string[]): unknown {
  let inner = value;
  for (const key of keys) {
    if (!isObject(inner) || !Object.hasOwn(inner, key)) return undefined;
    inner = inner[key];
  }
  return inner;
}

/** @returns `undefined` for what is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const number = /-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/g;

/** The same, with ids of 16 digits and more, which do not fit into a number, read as text. Goes through the text once. */
export function parseWithLongIds(text: string): unknown {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = endOr(text, text.indexOf('"', at));
    parts.push(text.slice(at, open).replace(number, (digits) => (/^-?\d{16,}$/.test(digits) ? `"${digits}"` : digits)));
    at = endOfString(text, open);
    parts.push(text.slice(open, at));
  }
  return parseJson(parts.join(''));
}

const endOr = (text: string, index: number) => (index < 0 ? text.length : index);

/** Behind the quote that closes what the one at `open` has opened. A pattern would fail on strings of megabytes. */
function endOfString(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close > 0; close = text.indexOf('"', close + 1)) {
    let before = close;
    while (text[before - 1] === '\\') before -= 1;
    if ((close - before) % 2 === 0) return close + 1;
  }
  return text.length;
}

/** The texts under one key of each row of a list; what is no text is left out. */
export function textsIn(list: unknown, key: string): string[] {
  const texts = Array.isArray(list) ? list.map((row) => at(row, key)) : [];
  return texts.filter((text): text is string => typeof text === 'string');
}

/** The beginning of a text that is too long, as a text of its own: a mere slice would keep the whole in memory. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : JSON.parse(JSON.stringify(text.slice(0, most)));
