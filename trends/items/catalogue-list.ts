import { catalogue } from './catalogue/catalogue';
import type { Entry } from './catalogue/catalogue-item';
import type { OwnItem } from './choices';
import { termKey } from './discovery/term-key';
import { categoryOf, isCategory, itemName } from './item-names';
import { isGoodWord, longestName, mostWords, ownItemId } from './own-item-draft';
import { spelled } from './spelling';

const languages = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil', 'es'] as const;

/** An item of the catalogue as a file takes it along, for people to read and to add to. */
export interface CatalogueRow {
  itemId: string;
  category?: string;
  /** The item that stands for this one and its sisters together. */
  parent?: string;
  /** By language; the first is the name, one in brackets is only shown. */
  words: Record<string, string[]>;
  /** Longer phrases in which a word means something else. */
  excludes: string[];
}

export function listCatalogue(): CatalogueRow[] {
  return [...catalogue].map(([itemId, entry]) => ({
    ...{ itemId, category: categoryOf(itemId), parent: entry.parent },
    words: Object.fromEntries(
      languages.flatMap((language) => (entry[language] ? [[language, wordsIn(entry[language])]] : [])),
    ),
    excludes: wordsIn(entry.not),
  }));
}

const wordsIn = (list = ''): string[] =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** An item of one's own that a list brings along; where it only adds words to another item, it counts as that one. */
export interface BroughtItem extends OwnItem {
  mergedInto?: string;
}

/**
 * What a list knows and our catalogue does not: its other items become the person's own, and further words for our items
 * own items that count as these. Words that it lacks, and other exclusions of our items, change nothing.
 */
export function itemsBroughtBy(rows: readonly CatalogueRow[]): BroughtItem[] {
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    const known = catalogue.get(row.itemId);
    const words = newWords(row, known).filter(isGoodWord);
    const excludes = known
      ? []
      : row.excludes
          .filter((phrase) => isGoodWord(phrase) && !words.some((word) => spelled(word) === spelled(phrase)))
          .slice(0, mostWords);
    const parts = Array.from({ length: Math.ceil(words.length / mostWords) }, (_, part) =>
      words.slice(part * mostWords, (part + 1) * mostWords),
    );
    let first = known && row.itemId;
    return parts.flatMap((part): BroughtItem[] => {
      const name = known || first ? (part[0] ?? '') : nameOf(row);
      if (termKey(name) === '') return [];
      const itemId = ownItemId(name, (id) => taken.has(id));
      taken.add(itemId);
      const item = {
        itemId,
        name,
        words: part,
        excludes,
        ...(first ? { mergedInto: first } : { parent: parentOf(row) }),
      };
      first ??= itemId;
      return [item];
    });
  });
}

function newWords(row: CatalogueRow, known: Entry | undefined): string[] {
  const ours = new Set(languages.flatMap((language) => wordsIn(known?.[language])).map((word) => spelled(word)));
  const theirs = Object.values(row.words)
    .flat()
    .flatMap((word) => word.split(/[,，、;；\n]/));
  return theirs.filter((word) => !word.startsWith('(') && !ours.has(spelled(word)));
}

const nameOf = ({ itemId, words }: CatalogueRow): string =>
  (words.en?.[0] ?? itemName(itemId, 'en')).replace(/[()]/g, '').trim().slice(0, longestName);

function parentOf({ parent, category }: CatalogueRow): string | undefined {
  if (parent && catalogue.has(parent)) return parent;
  return category && isCategory(category) ? category : undefined;
}
