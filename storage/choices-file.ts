import * as z from 'zod/mini';
import { catalogueVersion } from '../trends/items/catalogue/catalogue';
import type { CatalogueRow } from '../trends/items/catalogue-list';
import { checkDraft } from '../trends/items/own-item-draft';
import { cleanLabels, cleanNote, longestLabel, longestNote, mostLabels } from '../trends/remark-texts';
import { itemId } from './backup/field-schemas';
import { catalogueRow, choicesBroughtBy } from './catalogue-file';
import type { Choice } from './choices';
import type { Remark } from './remarks';
import { rowByRow } from './row-by-row';

/** Bytes; the catalogue takes a third of it. */
export const largestFile = 10_000_000;
const mostChoices = 10_000;

/** Why a file is not taken, and where in it. */
export class RefusedFile extends Error {
  readonly reason: 'too-large' | 'not-json' | 'not-items' | 'newer' | 'damaged';
  readonly place?: string;

  constructor(reason: RefusedFile['reason'], place?: string) {
    super([reason, place].filter(Boolean).join(': '));
    this.reason = reason;
    this.place = place;
  }
}

const text = z.string().check(z.maxLength(200));
const moment = z.int().check(z.nonnegative());
const draft = z.object({
  name: text,
  words: z.array(text).check(z.maxLength(30)),
  excludes: z.array(text).check(z.maxLength(30)),
  parent: z.optional(itemId),
});
const isOwnId = (id: string) => /^(?:own|found)-/.test(id);
const choice = z
  .object({
    itemId,
    own: z.optional(draft),
    mergedInto: z.optional(itemId),
    isDismissed: z.optional(z.boolean()),
    name: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
    changedAt: moment,
  })
  // The catalogue's own items cannot be given other words, and nobody can be merged into itself.
  .check(z.refine((row) => (row.own === undefined || isOwnId(row.itemId)) && row.mergedInto !== row.itemId));
const remark = z.object({
  itemId,
  followedAt: z.optional(moment),
  note: z.optional(z.string().check(z.maxLength(longestNote))),
  labels: z.optional(z.array(z.string().check(z.maxLength(longestLabel))).check(z.maxLength(mostLabels))),
  changedAt: moment,
});
const head = z.object({ format: z.literal('trendcrest-items'), version: z.int() });
const file = z.object({
  format: z.literal('trendcrest-items'),
  version: z.literal(1),
  catalogueVersion: z.optional(moment),
  madeAt: moment,
  catalogue: z.optional(z.array(catalogueRow).check(z.maxLength(mostChoices))),
  choices: z.array(choice).check(z.maxLength(mostChoices)),
  remarks: z.optional(z.array(remark).check(z.maxLength(mostChoices))),
});

/** What a person decided of items, and keeps of them. */
export interface Decisions {
  choices: Choice[];
  remarks: Remark[];
}

/** What the person decided and keeps, a row a line, with the catalogue it was decided of; `now` is epoch milliseconds. */
export function writeChoicesFile(
  { choices, remarks }: Readonly<Decisions>,
  now: number,
  catalogue?: CatalogueRow[],
): string {
  const made: z.infer<typeof file> = {
    ...{ format: 'trendcrest-items', version: 1, catalogueVersion, madeAt: now, catalogue },
    choices: choices.map(({ itemId, own, mergedInto, isDismissed, name, changedAt }) => {
      return { itemId, own, mergedInto, isDismissed, name, changedAt };
    }),
    remarks: remarks.map(({ itemId, followedAt, note, labels, changedAt }) => {
      return { itemId, followedAt, note, labels, changedAt };
    }),
  };
  return rowByRow(made);
}

/**
 * What stands in a file that anybody may have made: all of it is sound, or nothing is taken. A decision from the future
 * would stand for ever, so it was made now.
 * @throws RefusedFile
 */
export function readChoicesFile(written: string, now: number): Decisions {
  if (new Blob([written]).size > largestFile) throw new RefusedFile('too-large');
  const parsed = parseJson(written);
  const known = head.safeParse(parsed);
  if (!known.success) throw new RefusedFile('not-items');
  if (known.data.version > 1) throw new RefusedFile('newer');
  const { data, error } = file.safeParse(parsed);
  if (!data) throw new RefusedFile('damaged', placeOf(error?.issues[0]?.path));
  const { remarks = [], catalogue = [], madeAt } = data;
  const decided = new Set(data.choices.map((row) => row.itemId));
  const brought = choicesBroughtBy(catalogue, madeAt).filter((row) => !decided.has(row.itemId));
  const choices = [...data.choices, ...brought];
  refuseTwice('choices', choices);
  refuseTwice('remarks', remarks);
  const made = (changedAt: number) => Math.min(changedAt, now);
  return {
    choices: choices.map((row, at) => ({ ...row, ...soundOwn(row, at), changedAt: made(row.changedAt) })),
    remarks: remarks.map((row) => ({ ...row, ...soundTexts(row), changedAt: made(row.changedAt) })),
  };
}

function refuseTwice(list: keyof Decisions, rows: { itemId: string }[]): void {
  const last = new Map(rows.map((row, at) => [row.itemId, at]));
  const twice = rows.findIndex((row, at) => last.get(row.itemId) !== at);
  if (twice >= 0) throw new RefusedFile('damaged', placeOf([list, twice]));
}

const soundTexts = ({ note, labels }: z.infer<typeof remark>): Pick<Remark, 'note' | 'labels'> => ({
  ...(note !== undefined && { note: cleanNote(note) }),
  ...(labels !== undefined && { labels: cleanLabels(labels) }),
});

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new RefusedFile('not-json');
  }
}

/** Words follow the same rules as those that are typed here. */
function soundOwn({ own }: z.infer<typeof choice>, at: number): Pick<Choice, 'own'> {
  if (!own) return {};
  // A category that only a newer catalogue has is left out.
  const first = checkDraft(own, () => false);
  const checked =
    'fault' in first && first.fault === 'category-unknown'
      ? checkDraft({ ...own, parent: undefined }, () => false)
      : first;
  if ('fault' in checked)
    throw new RefusedFile('damaged', `${placeOf(['choices', at])} (${checked.word ?? checked.fault})`);
  return { own: checked.draft };
}

const placeOf = (path: readonly PropertyKey[] = []) => path.slice(0, 4).map(String).join('.');
