export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a path of keys, or nothing. */
export function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

const mayHoldLongNumber = /[:,[]\s*-?\d{16}/;
const textOrLongNumber = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/**
 * JSON of strangers. Ids of 16 digits and more do not fit into a number, so they are read as text; looking for them
 * costs little, and only where there are any is the text gone through.
 * @returns `undefined` for what is no JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(mayHoldLongNumber.test(text) ? text.replace(textOrLongNumber, quote) : text);
  } catch {
    return undefined;
  }
}

const quote = (token: string) => (token.startsWith('"') ? token : `"${token}"`);
