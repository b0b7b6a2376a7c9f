import { type ShownNames, shownNames } from './catalogue/shown-names';
import { categoryNames } from './category-names';

const known = new Map<string, ShownNames>(Object.entries(shownNames));

/** The name of an item, or of a category, in a language such as `zh-CN`; English where there is none, and the slug of an unknown item. */
export function itemName(itemId: string, language: string): string {
  const shown = known.get(itemId)?.names ?? categoryNames.get(itemId);
  if (shown === undefined) return capitalised(itemId.replace(/^(?:own|found)-/, '').replaceAll('-', ' '));
  const [base = 'en'] = language.split('-');
  const names: Record<string, string | undefined> = shown;
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
export const parentIds = (): string[] => [...parents];

const parents = new Set([...known.values()].flatMap(({ parent }) => parent ?? []));

/** Whether it stands for several items, which are counted with it. */
export const isParent = (itemId: string): boolean => parents.has(itemId);

export const categoryIds = (): string[] => [...categoryNames.keys()];

export const isCategory = (id: string): boolean => categoryNames.has(id);

/** Missing where the catalogue does not know the item. */
export const categoryOf = (itemId: string): string | undefined => known.get(itemId)?.category;

/** Those of the catalogue. */
export const itemsOfCategory = (category: string): string[] =>
  catalogueIds().filter((itemId) => categoryOf(itemId) === category);

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
