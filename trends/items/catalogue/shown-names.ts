import { categoryOfItem } from '../category-files';
import { catalogue } from './catalogue';
import type { Entry } from './catalogue-item';

const namedLanguages = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil'] as const;
type NamedLanguage = (typeof namedLanguages)[number];

/** What a screen shows of an item: its names by language, without the other words that recognise it. */
export interface ShownNames {
  names: Partial<Record<NamedLanguage, string>>;
  parent?: string;
  category?: string;
}

/**
 * By item. The build puts the finished table in place of this file (scripts/finished-tables.ts), so that a screen does
 * not load the whole catalogue, which weighs four times as much.
 */
export const shownNames: Record<string, ShownNames> = Object.fromEntries(
  [...catalogue].map(([itemId, entry]) => [itemId, { ...namesOf(entry), category: categoryOfItem.get(itemId) }]),
);

function namesOf(entry: Entry): ShownNames {
  const names = namedLanguages.flatMap((language) => {
    const name = entry[language]?.split(',')[0]?.replace(/[()]/g, '').trim();
    return name ? [[language, name]] : [];
  });
  return { names: Object.fromEntries(names), parent: entry.parent };
}
