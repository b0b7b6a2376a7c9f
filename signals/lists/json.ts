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

const textOrLongNumber = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** The same, with ids of 16 digits and more, which do not fit into a number, read as text. Twice as slow. */
export const parseWithLongIds = (text: string): unknown =>
  parseJson(text.replace(textOrLongNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)));

/** The texts under one key of each row of a list; what is no text is left out. */
export function textsIn(list: unknown, key: string): string[] {
  const texts = Array.isArray(list) ? list.map((row) => at(row, key)) : [];
  return texts.filter((text): text is string => typeof text === 'string');
}

/** The beginning of a text that is too long, as a text of its own: a mere slice would keep the whole in memory. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : JSON.parse(JSON.stringify(text.slice(0, most)));
