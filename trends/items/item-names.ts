import { type ShownNames, shownNames } from './catalogue/shown-names';

const known = new Map<string, ShownNames>(Object.entries(shownNames));

/** The name of an item in a language such as `zh-CN`; English where there is none, and the slug of an unknown item. */
export function itemName(itemId: string, language: string): string {
  const shown = known.get(itemId);
  if (shown === undefined) return capitalised(itemId.replace(/^(?:own|found)-/, '').replaceAll('-', ' '));
  const [base = 'en'] = language.split('-');
  const names: Record<string, string | undefined> = shown.names;
  return capitalised((Object.hasOwn(names, base) ? names[base] : names.en) ?? itemId);
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The same with the names that a person gave, which are the same in every language. */
export const nameWith =
  (names: ReadonlyMap<string, string>) =>
  (itemId: string, language: string): string =>
    names.get(itemId) ?? itemName(itemId, language);

/** Every item of the catalogue. */
export const catalogueIds = (): string[] => [...known.keys()];

/** Those that stand for others. */
export const categoryIds = (): string[] => [...new Set([...known.values()].flatMap(({ parent }) => parent ?? []))];

const categories = new Set(categoryIds());

/** Whether it stands for several items, which are counted with it. */
export const isCategory = (itemId: string): boolean => categories.has(itemId);

/** In all languages. */
export const allNames = (itemId: string): string[] => Object.values(known.get(itemId)?.names ?? {});

/** The items that stand for this one and its sisters together, nearest first. */
export function parentsOf(itemId: string): string[] {
  const parent = known.get(itemId)?.parent;
  return parent === undefined ? [] : [parent, ...parentsOf(parent)];
}

/** Where an item comes from that is not the catalogue's. */
export function originOf(itemId: string): 'own' | 'found' | undefined {
  return (['own', 'found'] as const).find((origin) => itemId.startsWith(`${origin}-`));
}
