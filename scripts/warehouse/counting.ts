import { createHash } from 'node:crypto';
import { type Choice, itemChoicesOf } from '../../storage/choices';
import type { ItemChoices } from '../../trends/items/choices';
import type { CheckedFile } from './check-file';
import { quoted } from './server';
import type { Warehouse } from './warehouse';

/** Two who count with the same catalogue, own items, merges and dismissals have the same key, whenever they decided. */
export function countingKey(catalogueVersion: number, { own, merged, dismissed }: ItemChoices): string {
  const said = {
    catalogueVersion,
    own: own
      .map(({ itemId, words, excludes, parent }) => ({ itemId, words, excludes, parent }))
      .toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)),
    merged: Object.entries(merged).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    dismissed: dismissed.toSorted(),
  };
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

/** How the browser that wrote a loaded file counts. */
export async function countingOf({ server }: Warehouse, { file, header }: CheckedFile): Promise<string> {
  const rows = await server.all<ChoiceRow>(
    `SELECT item_id, changed_at, choice FROM ${server.place.database}.choices FINAL WHERE file = ${quoted(file)}`,
  );
  return countingKey(header.catalogueVersion, itemChoicesOf(rows.map(choiceOf)));
}

export interface ChoiceRow {
  item_id: string;
  changed_at: number;
  choice: string;
}

export const choiceOf = ({ item_id, changed_at, choice }: ChoiceRow): Choice => ({
  ...JSON.parse(choice),
  ...{ itemId: item_id, changedAt: changed_at },
});
