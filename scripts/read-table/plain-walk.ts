import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Entry } from './entry';
import { type PlainCards, plainCards } from './plain-cards';
import { type PlainFacts, plainFacts } from './plain-facts';
import { plainItem } from './plain-items';
import { listUnder, plainJson, plainLiteral, textUnder, under } from './plain-json';
import type { SavedFile } from './saved-files';

/** What a file says, read without anything that the extension reads with: every place is written down for that file. */
export interface Truth extends PlainFacts {
  videos: Entry[];
  /** Cards that show a video which nothing in the file names. */
  nameless: Entry[];
}

const nothing: Truth = { videos: [], nameless: [], products: [], hashtags: [], profiles: [] };

export function plainWalk(folder: string, saved: SavedFile): Truth {
  if (saved.notRead && !saved.facts) return nothing;
  const text = readFileSync(join(folder, saved.file), 'utf8');
  const root = text.startsWith('<') ? undefined : plainRoot(saved.file, text);
  const pages = pagesOf(text, root);
  const items = saved.items ? plainItems(saved.items, root, pages[0]) : [];
  const cards = pages
    .map((page, at) => plainCards(page, saved.cards ?? [], pages.length > 1 ? captureName(at) : ''))
    .reduce(addCards, { named: [], nameless: [] });
  const shown = cards.nameless.map((card) => ({ card, item: itemShownBy(card, items) }));
  const named = shown.flatMap(({ card, item }) => (item ? [{ ...card, id: item.id }] : []));
  return {
    ...nothing,
    ...(saved.facts && plainFacts(saved.facts, root, pages[0])),
    videos: merged([...cards.named, ...named, ...items]),
    nameless: shown.filter(({ item }) => !item).map(({ card }) => card),
  };
}

/** One video may lie in several captures, each with the counts of its own moment. */
export const captureName = (at: number) => `capture ${at}, `;

const plainRoot = (file: string, text: string): unknown =>
  file.endsWith('.ndjson') ? text.split('\n').filter(Boolean).map(plainJson) : plainJson(text);

/** A page, the pages in a capture, or none. */
function pagesOf(text: string, root: unknown): Document[] {
  const captures = Array.isArray(root) ? root : listUnder(root, 'sources');
  const htmls = root === undefined ? [text] : captures.map((one) => textUnder(one, 'html')).filter(Boolean);
  return htmls.map((html) => parseHTML(html.includes('<html') ? html : `<!doctype html><html>${html}</html>`).document);
}

function plainItems(plan: NonNullable<SavedFile['items']>, root: unknown, page: Document | undefined): Entry[] {
  const json = plan.css ? inScript(page?.querySelector(plan.css)?.textContent ?? '', plan.isLiteral) : root;
  const people = plan.people && under(json, plan.people);
  return rowsAt(json, plan.at.split('/')).map((row) => plainItem(plan.shape, row, people));
}

const inScript = (text: string, isLiteral = false): unknown =>
  isLiteral ? plainLiteral(text.slice(text.indexOf('{'))) : plainJson(text);

function rowsAt(value: unknown, [key, ...rest]: string[]): unknown[] {
  if (key === undefined) return value === undefined ? [] : [value];
  if (key === '*') return Object.values(value ?? {}).flatMap((inner) => rowsAt(inner, rest));
  return rowsAt(under(value, key), rest);
}

const addCards = (a: PlainCards, b: PlainCards): PlainCards => ({
  named: [...a.named, ...b.named],
  nameless: [...a.nameless, ...b.nameless],
});

/** A card of a feed names nobody but its author; its three counts say which of the author's videos it shows. */
function itemShownBy(card: Entry, items: Entry[]): Entry | undefined {
  const shown = items.filter(
    ({ values }) =>
      values.author === card.values.author &&
      ['likes', 'comments', 'shares'].every((field) => isWithin(values[field], card.values[field], card.steps[field])),
  );
  return shown.length === 1 ? shown[0] : undefined;
}

const isWithin = (exact: unknown, shown: unknown, step = 1) => Math.abs(Number(exact) - Number(shown)) <= step / 2;

/** One entry a video: what is said later, as by JSON after the cards, is more exact. */
function merged(entries: Entry[]): Entry[] {
  const byId = new Map<string, Entry>();
  for (const { id, values, steps } of entries) {
    const before = byId.get(id);
    const kept = Object.fromEntries(
      Object.entries(before?.steps ?? {}).filter(([field]) => values[field] === undefined),
    );
    byId.set(id, { id, values: { ...before?.values, ...values }, steps: { ...kept, ...steps } });
  }
  return [...byId.values()];
}
