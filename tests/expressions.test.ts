import { createContext, runInContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { type Expression, shippedExpressions } from './shipped-expressions';

vi.setConfig({ testTimeout: 240_000 });

/** Characters of a text that a stranger wrote. */
const longest = 100_000;
/** What some files are given is cut at a door before, or is our own. */
const cut: Record<string, number> = {
  'signals/counts.ts': 200, // our own table of notations
  'trends/items/discovery/hashtags.ts': 200, // one hashtag
  'trends/items/discovery/names-of-video.ts': 3_000, // the beginning of a caption
  'trends/items/discovery/video-terms.ts': 5_000, // a caption
  // the title of a product
  'trends/items/titles/find-in-title.ts': 500,
  'trends/items/titles/context.ts': 500,
  'trends/items/titles/head.ts': 500,
  'trends/items/titles/kinds.ts': 500,
  'trends/items/titles/parts.ts': 500,
  'trends/items/titles/stuff.ts': 500,
};
const mostMs = 500;
const pieces = [
  ...['a', 'A', 'é', 'ก', '中', '😀', '0', '1,', '1.', '1 ', '.', ' ', '\t', '\n', '-', '_', '@', '@a', '#', '#a'],
  ...['/', '<', '"', '\\', 'a ', 'a.', 'a-', '$', '$1', '%', '(', '=', '&a=', '\u200d', '\ud83d'],
];

/** What the expression itself asks for, since that leads it furthest. */
const piecesOf = ({ source }: Expression): string[] => [
  ...pieces,
  ...[...source.matchAll(/[\p{L}\p{N}@#$/.-]+/gu)].map(([words]) => words.slice(0, 12)),
];

const context = createContext({ matcher: /x/, text: '' });

function isQuick({ source, flags }: Expression, text: string, tries = 3): boolean {
  Object.assign(context, { matcher: new RegExp(source, flags.replace(/[gy]/g, '')), text });
  try {
    runInContext('matcher.test(text)', context, { timeout: mostMs });
    return true;
  } catch {
    // The machine may have had something else to do.
    return tries > 1 && isQuick({ source, flags } as Expression, text, tries - 1);
  }
}

it('no text of 100,000 characters keeps a regular expression busy', async () => {
  const expressions = await shippedExpressions();
  expect(expressions.length).toBeGreaterThan(100);
  const slow: string[] = [];
  for (const expression of expressions) {
    for (const piece of piecesOf(expression)) {
      const length = cut[expression.file] ?? longest;
      const text = `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0000`;
      if (isQuick(expression, text)) continue;
      slow.push(`${expression.file} /${expression.source}/ ${JSON.stringify(piece)}`);
      break;
    }
  }
  expect(slow).toEqual([]);
});
