/** What stands under keys that are written with `/` between them. */
export function under(value: unknown, path: string): unknown {
  let inner = value;
  for (const key of path.split('/')) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = (inner as Record<string, unknown>)[key];
  }
  return inner;
}

export const listUnder = (value: unknown, path: string): unknown[] => {
  const list = under(value, path);
  return Array.isArray(list) ? list : [];
};

export function textUnder(value: unknown, path: string): string {
  const text = under(value, path);
  return typeof text === 'string' ? text : '';
}

/** A count written as a number or as digits. */
export function countUnder(value: unknown, path: string): number | undefined {
  const count = under(value, path);
  if (typeof count === 'number') return count >= 0 ? count : undefined;
  return typeof count === 'string' && /^\d+$/.test(count) ? Number(count) : undefined;
}

type Reviver = (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown;
const parse = JSON.parse as (text: string, reviver: Reviver) => unknown;

/** JSON with every whole number that does not fit into a number as its digits. */
export const plainJson = (text: string): unknown =>
  parse(text, (_key, value, { source = '' }) =>
    typeof value === 'number' && /^\d{16,}$/.test(source) ? source : value,
  );

const tokens = /\s*(?:([{}[\],:])|'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|([^\s{}[\],:'"]+))/y;

/** An object as a formatter of code wrote it: keys without quotes, text in either quotes, commas at the end. */
export function plainLiteral(source: string): unknown {
  tokens.lastIndex = 0;
  const next = () => {
    const [, sign, single, double, word] = tokens.exec(source) ?? [];
    return { sign, word, text: single ?? double };
  };
  const value = ({ sign, text, word = '' } = next()): unknown => {
    if (text !== undefined) return unescaped(text);
    if (sign === '[') return list();
    if (sign === '{') return object();
    return word === 'undefined' ? undefined : JSON.parse(word);
  };
  const list = () => {
    const rows: unknown[] = [];
    for (let token = next(); token.sign !== ']'; token = next()) if (token.sign !== ',') rows.push(value(token));
    return rows;
  };
  const object = () => {
    const fields: Record<string, unknown> = {};
    for (let token = next(); token.sign !== '}'; token = next()) {
      if (token.sign === ',') continue;
      const key = token.text ?? token.word ?? '';
      next(); // The colon.
      fields[key] = value();
    }
    return fields;
  };
  return value();
}

const letters: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

const unescaped = (text: string) =>
  text.replace(/\\(?:u([\dA-Fa-f]{4})|([\s\S]))/g, (_, code?: string, letter = '') =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (letters[letter] ?? letter),
  );
