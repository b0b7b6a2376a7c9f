import { isCategory, parentsOf } from './item-names';
import { type Lexicon, lexiconOf } from './lexicon';
import { type Described, findItems, mentionsIn } from './match';

/** An item that the person made, or took over from what was discovered. */
export interface OwnItem {
  itemId: string;
  name: string;
  /** Words and phrases that name it, and longer ones in which they mean something else. */
  words: string[];
  excludes: string[];
  /** Its category, or the item that stands for this one and its sisters together. */
  parent?: string;
}

/** What the person decided beside the catalogue; travels with every file. */
export interface ItemChoices {
  own: OwnItem[];
  /** An item counted as another: from → to. */
  merged: Record<string, string>;
  /** Items that are counted no more. */
  dismissed: string[];
}

export const noChoices: ItemChoices = { own: [], merged: {}, dismissed: [] };

const lexicons = new WeakMap<OwnItem[], Lexicon>();

/**
 * The items that a video names, as this person counts them: the catalogue's and their own, merged, each followed by the
 * items above it and above what it was merged into, without those dismissed.
 */
export function findChosenItems(described: Described, choices: ItemChoices): string[] {
  const { own, merged, dismissed } = choices;
  const named = [...ownItemsIn(described, own), ...findItems(described)];
  if (named.length === 0) return named;
  // A category is compared with, and not counted.
  const parents = new Map(
    own.flatMap(({ itemId, parent }) => (parent && !isCategory(parent) ? [[itemId, parent]] : [])),
  );
  const withParents = (itemId: string): string[] => {
    const parent = parents.get(itemId);
    return parent ? [itemId, parent, ...parentsOf(parent)] : [itemId, ...parentsOf(itemId)];
  };
  const countedAs = (itemId: string) => mergedInto(itemId, merged);
  const counted = named.flatMap(withParents).map(countedAs).flatMap(withParents).map(countedAs);
  return [...new Set(counted)].filter((itemId) => !dismissed.includes(itemId));
}

/** Every mention of the person's own items. */
export function ownItemsIn(described: Described, own: OwnItem[]): string[] {
  if (own.length === 0) return [];
  const lexicon = lexicons.get(own) ?? lexiconOf(own.map((item) => [item.itemId, entryOf(item)]));
  lexicons.set(own, lexicon);
  return mentionsIn(lexicon, described);
}

/** Commas part the words of an entry, so none may stand in one. */
function entryOf({ words, excludes }: OwnItem) {
  const joined = (phrases: string[]) => phrases.map((phrase) => phrase.replaceAll(',', ' ')).join();
  return { en: joined(words), zh: '', id: '', not: joined(excludes) };
}

const mostMerges = 5;

/** Through chains, and out of circles, which two people's choices can make. */
function mergedInto(itemId: string, merged: Record<string, string>): string {
  let at = itemId;
  for (let step = 0; step < mostMerges; step += 1) {
    const next = Object.hasOwn(merged, at) ? merged[at] : undefined;
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
