import * as z from 'zod/mini';
import { browser } from './page-browser';

const word = z.string().check(z.maxLength(100));
const words = z.record(z.string().check(z.maxLength(40)), z.union([word, z.number(), z.boolean()]));
const view = z.object({
  columns: z.array(word).check(z.maxLength(40)),
  sort: z.object({ by: word, isRising: z.boolean() }),
  filter: words,
});
const savedView = z.object({ ...view.shape, name: word });

/** How a person looks at the dashboard's table; what the words mean is the table's own matter. */
export type StoredView = z.infer<typeof view>;
export type StoredNamedView = z.infer<typeof savedView>;

export interface StoredViews {
  /** As it was left. */
  table?: StoredView;
  views: StoredNamedView[];
}

const mostViews = 50;

/** What is stored, less what is damaged. */
export async function readTableViews(): Promise<StoredViews> {
  const { table, tableViews } = await browser.storage.local.get(['table', 'tableViews']);
  const views = Array.isArray(tableViews) ? tableViews.map((one) => savedView.safeParse(one)) : [];
  return {
    table: view.safeParse(table).data,
    views: views.flatMap(({ data }) => data ?? []).slice(0, mostViews),
  };
}

export const saveTable = (table: StoredView): Promise<void> => browser.storage.local.set({ table });

export const saveTableViews = (tableViews: StoredNamedView[]): Promise<void> =>
  browser.storage.local.set({ tableViews: tableViews.slice(0, mostViews) });
