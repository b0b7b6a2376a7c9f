import * as z from 'zod/mini';
import { itemsBroughtBy } from '../trends/items/catalogue-list';
import type { Choice } from './choices';

const text = z.string().check(z.maxLength(200));
const list = z.array(text).check(z.maxLength(300));

/** A row of the catalogue in a file that anybody may have made. */
export const catalogueRow = z.object({
  itemId: text,
  category: z.optional(text),
  parent: z.optional(text),
  words: z.record(z.string().check(z.maxLength(10)), list),
  excludes: list,
});

/** What somebody's catalogue knows that ours does not, as decisions of the moment at which the file was made. */
export const choicesBroughtBy = (rows: z.infer<typeof catalogueRow>[], changedAt: number): Choice[] =>
  itemsBroughtBy(rows).map(({ itemId, mergedInto, ...own }) => ({
    ...{ itemId, own, changedAt },
    ...(mergedInto !== undefined && { mergedInto }),
  }));
