import type { ItemChoices, OwnItem } from '../trends/items/choices';
import type { Database } from './database';

/** What the person decided of one item; one that says nothing any more is taken out. */
export interface Choice {
  itemId: string;
  own?: Omit<OwnItem, 'itemId'>;
  mergedInto?: string;
  isDismissed?: boolean;
  /** What the person calls an item of the catalogue, or what was found and set aside was called. */
  name?: string;
  /** Epoch milliseconds: of two files the later decision stands. */
  changedAt: number;
}

export const findChoices = async (database: Database): Promise<ItemChoices> =>
  itemChoicesOf(await database.choices.toArray());

/** What decisions mean for counting. */
export const itemChoicesOf = (choices: readonly Choice[]): ItemChoices => ({
  own: choices.flatMap(({ itemId, own }) => (own ? [{ itemId, ...own }] : [])),
  merged: Object.fromEntries(choices.flatMap(({ itemId, mergedInto }) => (mergedInto ? [[itemId, mergedInto]] : []))),
  dismissed: choices.flatMap(({ itemId, isDismissed }) => (isDismissed ? [itemId] : [])),
});

/** The names that the person gave, by item. */
export const namesOf = (choices: readonly Choice[]): Map<string, string> =>
  new Map(
    choices.flatMap(({ itemId, own, name = own?.name }) => (name === undefined ? [] : [[itemId, name] as const])),
  );
