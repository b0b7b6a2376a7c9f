import { type ShownNames, shownNames } from './catalogue/shown-names';

const known = new Map<string, ShownNames>(Object.entries(shownNames));

/** The name of an item in a language such as `zh-CN`; English where there is none, and the slug of an unknown item. */
export function itemName(itemId: string, language: string): string {
  const shown = known.get(itemId);
  if (shown === undefined) return capitalised(itemId.replaceAll('-', ' '));
  const [base = 'en'] = language.split('-');
  const names: Record<string, string | undefined> = shown.names;
  return capitalised((Object.hasOwn(names, base) ? names[base] : names.en) ?? itemId);
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The items that stand for this one and its sisters together, nearest first. */
export function parentsOf(itemId: string): string[] {
  const parent = known.get(itemId)?.parent;
  return parent === undefined ? [] : [parent, ...parentsOf(parent)];
}
