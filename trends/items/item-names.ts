import { namedLanguages } from './catalogue/catalogue-item';
import { shownNames } from './catalogue/shown-names';
import { categoryNames } from './category-names';

interface Shown {
  parent: string;
  category: string;
  names: string[];
}

/** Rows are taken apart when they are asked for: a screen asks for few. */
const known = new Map<string, Shown>();

function shownOf(itemId: string): Shown | undefined {
  const before = known.get(itemId);
  if (before || !Object.hasOwn(shownNames, itemId)) return before;
  const [parent = '', category = '', ...names] = (shownNames[itemId] ?? '').split('\t');
  const shown = { parent, category, names };
  known.set(itemId, shown);
  return shown;
}

/** The name of an item, or of a category, in a language such as `zh-CN`; English where there is none, and the slug of an unknown item. */
export function itemName(itemId: string, language: string): string {
  const [base = 'en'] = language.split('-');
  const shown = shownOf(itemId);
  if (shown) return capitalised(shown.names[languageAt(base)] || shown.names[0] || itemId);
  const names: Record<string, string | undefined> | undefined = categoryNames.get(itemId);
  if (names === undefined) return capitalised(itemId.replace(/^(?:own|found)-/, '').replaceAll('-', ' '));
  return capitalised((Object.hasOwn(names, base) ? names[base] : names.en) ?? itemId);
}

const languages: readonly string[] = namedLanguages;
const languageAt = (base: string) => languages.indexOf(base);

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The same with the names that a person gave, which are the same in every language. */
export const nameWith =
  (names: ReadonlyMap<string, string>) =>
  (itemId: string, language: string): string =>
    names.get(itemId) ?? itemName(itemId, language);

/** Every item of the catalogue. */
export const catalogueIds = (): string[] => Object.keys(shownNames);

/** Those that stand for others. */
export const parentIds = (): string[] => [...parents()];

let knownParents: Set<string> | undefined;

function parents(): Set<string> {
  knownParents ??= new Set(Object.values(shownNames).flatMap((row) => row.slice(0, row.indexOf('\t')) || []));
  return knownParents;
}

/** Whether it stands for several items, which are counted with it. */
export const isParent = (itemId: string): boolean => parents().has(itemId);

export const categoryIds = (): string[] => [...categoryNames.keys()];

export const isCategory = (id: string): boolean => categoryNames.has(id);

/** Missing where the catalogue does not know the item. */
export const categoryOf = (itemId: string): string | undefined => shownOf(itemId)?.category || undefined;

/** Those of the catalogue. */
export const itemsOfCategory = (category: string): string[] =>
  catalogueIds().filter((itemId) => categoryOf(itemId) === category);

/** In all languages. */
export const allNames = (itemId: string): string[] => shownOf(itemId)?.names.filter((name) => name !== '') ?? [];

/** The items that stand for this one and its sisters together, nearest first. */
export function parentsOf(itemId: string): string[] {
  const parent = shownOf(itemId)?.parent;
  return parent ? [parent, ...parentsOf(parent)] : [];
}

/** Where an item comes from that is not the catalogue's. */
export function originOf(itemId: string): 'own' | 'found' | undefined {
  return (['own', 'found'] as const).find((origin) => itemId.startsWith(`${origin}-`));
}
