import { catalogue } from './catalogue/catalogue';
import type { Entry } from './catalogue/catalogue-item';

type NamedLanguage = 'en' | 'zh' | 'id' | 'ms' | 'vi' | 'th' | 'fil';
const namedLanguages: readonly string[] = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil'] satisfies NamedLanguage[];

/** The name of an item in a language such as `zh-CN`; English where there is none, and the slug of an unknown item. */
export function itemName(itemId: string, language: string): string {
  const entry = catalogue.get(itemId);
  if (entry === undefined) return capitalised(itemId.replaceAll('-', ' '));
  const [base = 'en'] = language.split('-');
  return capitalised(firstWord(entry, base) ?? firstWord(entry, 'en') ?? itemId);
}

function firstWord(entry: Entry, language: string): string | undefined {
  if (!namedLanguages.includes(language)) return undefined;
  const [first] = (entry[language as NamedLanguage] ?? '').split(',');
  return first?.replace(/[()]/g, '').trim() || undefined;
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The items that stand for this one and its sisters together, nearest first. */
export function parentsOf(itemId: string): string[] {
  const parent = catalogue.get(itemId)?.parent;
  return parent === undefined ? [] : [parent, ...parentsOf(parent)];
}
