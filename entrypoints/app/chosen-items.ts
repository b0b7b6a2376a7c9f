import { useMemo } from 'preact/hooks';
import type { AsideItem } from '../../components/parts/own-items/aside-list';
import { type NameOf, secondName } from '../../components/parts/ranking-filter';
import type { Language } from '../../components/words';
import { type Choice, namesOf } from '../../storage/choices';
import type { Database } from '../../storage/database';
import { useLive } from '../../storage/live';
import type { OwnItem } from '../../trends/items/choices';
import {
  catalogueIds,
  categoryIds,
  categoryOf,
  isCategory,
  itemName,
  nameWith,
  originOf,
  parentIds,
  parentsOf,
} from '../../trends/items/item-names';

/** Items as the person counts and calls them. */
export interface ChosenItems {
  choices: Map<string, Choice>;
  nameOf(itemId: string, language: string): string;
  /** What was dismissed or deleted is gone at once, even while its past is still counted. */
  isListed(itemId: string): boolean;
  categoryOf(itemId: string): string | undefined;
}

/** A few rows, and somebody waits for what they just clicked. */
const restMs = 100;

/** Missing until it is known; `rows` are those of the beginning. */
export function useChosenItems(database: Database, rows?: Choice[]): ChosenItems | undefined {
  const first = useMemo(() => rows && chosenItems(rows), [rows]);
  return useLive(async () => chosenItems(await database.choices.toArray()), [], restMs) ?? first;
}

export function chosenItems(rows: Choice[]): ChosenItems {
  const choices = new Map(rows.map((choice) => [choice.itemId, choice]));
  return {
    choices,
    nameOf: nameWith(namesOf(rows)),
    isListed(itemId) {
      const choice = choices.get(itemId);
      return !choice?.isDismissed && (choice?.own !== undefined || originOf(itemId) === undefined);
    },
    categoryOf: (itemId) => choices.get(itemId)?.own?.parent ?? parentsOf(itemId)[0] ?? categoryOf(itemId),
  };
}

/** An own item is where the item is that stands for it. */
export function categoryFor(itemId: string, chosen: ChosenItems): string | undefined {
  const above = chosen.categoryOf(itemId);
  return categoryOf(itemId) ?? (above === undefined || isCategory(above) ? above : categoryOf(above));
}

/** What the person made or found belongs to no category, and is wanted by being there. */
export const isWanted = (categories: string[], itemId: string, chosen: ChosenItems | undefined): boolean => {
  if (categories.length === 0 || originOf(itemId)) return true;
  const category = chosen && categoryFor(itemId, chosen);
  return category === undefined || categories.includes(category);
};

/** The lists of the items' screen. */
export function listedItems({ choices, nameOf }: ChosenItems, language: Language) {
  const rows = [...choices.values()].toSorted((a, b) => b.changedAt - a.changedAt);
  const own: OwnItem[] = rows.flatMap(({ itemId, own, mergedInto, isDismissed }) =>
    own && !mergedInto && !isDismissed ? [{ itemId, ...own }] : [],
  );
  const named = (itemIds: string[]) =>
    itemIds
      .map((itemId) => ({
        itemId,
        name: nameOf(itemId, language),
        second: secondName(itemId, language, nameOf)?.name,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const isCounted = (itemId: string) => !choices.get(itemId)?.isDismissed && !choices.get(itemId)?.mergedInto;
  return {
    own: own.toSorted((a, b) => a.name.localeCompare(b.name, language)),
    aside: rows.flatMap((choice) => asideOf(choice, nameOf, language) ?? []),
    items: named([...catalogueIds(), ...own.map(({ itemId }) => itemId)].filter(isCounted)),
    categories: [...named(categoryIds()), ...named(parentIds())],
  };
}

function asideOf(
  { itemId, own, mergedInto, isDismissed, name }: Choice,
  nameOf: NameOf,
  language: Language,
): AsideItem | undefined {
  const item = { itemId, name: nameOf(itemId, language) };
  if (isDismissed) return { ...item, became: 'dismissed' };
  if (mergedInto) return { ...item, became: 'merged', other: nameOf(mergedInto, language) };
  return name && !own ? { ...item, became: 'renamed', other: itemName(itemId, language) } : undefined;
}
