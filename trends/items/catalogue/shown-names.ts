import { catalogue, categoryOfItem } from './catalogue';
import { type Entry, namedLanguages } from './catalogue-item';

/**
 * What a screen shows of an item, by its slug: parent, category, and a name in each language, parted by tabs; empty where
 * there is none, or where it is the English one. One text an item is read faster than an object of texts. The build puts
 * the finished table in place of this (scripts/finished-tables.ts), so that a screen does not load the whole catalogue.
 */
export const shownNames: Record<string, string> = Object.fromEntries(
  [...catalogue].map(([itemId, entry]) => [
    itemId,
    [entry.parent ?? '', categoryOfItem.get(itemId) ?? '', ...namesOf(entry)].join('\t'),
  ]),
);

function namesOf(entry: Entry): string[] {
  const names = namedLanguages.map((language) => entry[language]?.split(',')[0]?.replace(/[()]/g, '').trim() ?? '');
  return names.map((name, at) => (at > 0 && name === names[0] ? '' : name));
}
