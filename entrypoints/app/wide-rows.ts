import { plain } from '../../components/parts/wide/wide-filter';
import type { WideRow } from '../../components/parts/wide/wide-row';
import { type Language, languages } from '../../components/words';
import type { ListedItem } from '../../storage/find-ranking';
import type { Remark } from '../../storage/remarks';
import { parentsOf } from '../../trends/items/item-names';
import { type ItemFacts, withoutEchoes } from '../../trends/ranking';
import { type ChosenItems, categoryFor } from './chosen-items';

interface Known {
  chosen: ChosenItems;
  language: Language;
  facts?: ReadonlyMap<string, ItemFacts>;
  destinations?: ReadonlyMap<string, string[]>;
  remarks: ReadonlyMap<string, Remark>;
}

/** `items` best first. */
export function wideRows(items: ListedItem[], { chosen, language, facts, destinations, remarks }: Known): WideRow[] {
  return withoutEchoes(
    items.filter(({ itemId }) => chosen.isListed(itemId)),
    parentsOf,
  ).map((item, at): WideRow => {
    const { itemId } = item;
    const { followedAt, labels = [], note } = remarks.get(itemId) ?? {};
    const names = languages.map((one) => chosen.nameOf(itemId, one));
    return {
      ...{ item, labels, note, place: at + 1, isFollowed: followedAt !== undefined },
      name: chosen.nameOf(itemId, language),
      found: plain([itemId, ...names, ...labels, note].join('\n')),
      category: categoryFor(itemId, chosen),
      facts: facts?.get(itemId),
      destinations: destinations?.get(itemId),
    };
  });
}

/** What there is to choose from among them, most first. */
export function choicesIn(rows: WideRow[]) {
  return {
    currencies: mostFirst(rows.flatMap(({ facts }) => facts?.price?.currency ?? [])),
    destinations: mostFirst(rows.flatMap(({ destinations = [] }) => destinations)),
    labels: mostFirst(rows.flatMap(({ labels }) => labels)),
  };
}

function mostFirst(words: string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
}
