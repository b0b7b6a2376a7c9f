import type { ItemChoices, OwnItem } from '../trends/items/choices';
import type { Database } from './database';

/** What the person decided of one item; one that says nothing any more is taken out. */
export interface Choice {
  itemId: string;
  own?: Omit<OwnItem, 'itemId'>;
  mergedInto?: string;
  isDismissed?: boolean;
  /** Epoch milliseconds: of two files the later decision stands. */
  changedAt: number;
}

export async function findChoices(database: Database): Promise<ItemChoices> {
  const choices = await database.choices.toArray();
  return {
    own: choices.flatMap(({ itemId, own }) => (own ? [{ itemId, ...own }] : [])),
    merged: Object.fromEntries(choices.flatMap(({ itemId, mergedInto }) => (mergedInto ? [[itemId, mergedInto]] : []))),
    dismissed: choices.flatMap(({ itemId, isDismissed }) => (isDismissed ? [itemId] : [])),
  };
}
