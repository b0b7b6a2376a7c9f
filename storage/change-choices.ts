import { originOf } from '../trends/items/item-names';
import type { DraftFault } from '../trends/items/own-item-draft';
import type { Choice } from './choices';
import type { Database } from './database';
import type { Remark } from './remarks';
import type { Standing } from './rows';

/** What a change can be taken back by: the rows as they were. */
export interface Undo {
  itemIds: string[];
  before: Choice[];
  /** Of a change that the stored past is not counted with yet: its moment, and that of the change before it. */
  changedAt?: number;
  changedBefore?: number;
  /** Items whose remarks came with a file, and these as they were. */
  remarked?: string[];
  remarksBefore?: Remark[];
}

/** A choice that cannot be made, and why. */
export class RefusedChoice extends Error {
  readonly reason: DraftFault | { fault: 'circle' | 'too-deep'; word?: undefined };

  constructor(reason: RefusedChoice['reason']) {
    super([reason.fault, reason.word].filter(Boolean).join(': '));
    this.reason = reason;
  }
}

export type Choices = ReadonlyMap<string, Choice>;
type EditedChoice = Omit<Choice, 'changedAt'> & { changedAt?: number };

/** One transaction: rows that an edit answers are written, except those that say nothing any more, which are taken out. */
export function changeChoices(
  database: Database,
  now: number,
  edit: (choices: Choices) => EditedChoice[],
): Promise<Undo> {
  return database.transaction('rw', database.choices, database.standing, async () => {
    const choices = new Map((await database.choices.toArray()).map((choice) => [choice.itemId, choice]));
    const edited = edit(choices);
    const itemIds = edited.map(({ itemId }) => itemId);
    await database.choices.bulkDelete(itemIds);
    await database.choices.bulkPut(edited.filter(saysSomething).map((row) => ({ changedAt: now, ...row })));
    const before = itemIds.flatMap((itemId) => choices.get(itemId) ?? []);
    const changesPast = edited.some((row) => effectOf(row) !== effectOf(choices.get(row.itemId)));
    return { itemIds, before, ...(changesPast && (await noteChange(database, now))) };
  });
}

const saysSomething = ({ own, mergedInto, isDismissed, name }: EditedChoice) =>
  own !== undefined || mergedInto !== undefined || isDismissed === true || name !== undefined;

/** What a choice means for counting; a name means nothing, and what was only found was never counted. */
function effectOf({ itemId = '', own, mergedInto, isDismissed }: Partial<EditedChoice> = {}): string {
  const isCounted = own !== undefined || originOf(itemId) !== 'found';
  return JSON.stringify([own?.words, own?.excludes, own?.parent, mergedInto, isCounted && isDismissed === true]);
}

/** Where nothing is stored yet, nothing has to be counted anew. */
async function noteChange(database: Database, now: number): Promise<Pick<Undo, 'changedAt' | 'changedBefore'>> {
  const standing = await database.standing.get('standing');
  if (!standing || standing.lastDay === 0) return {};
  await database.standing.put({ ...standing, itemsChangedAt: now });
  return { changedAt: now, changedBefore: standing.itemsChangedAt };
}

/** Puts everything back as it was; the past too counts as it did, unless it was counted anew in between. */
export function undoChange(database: Database, undo: Undo, now: number): Promise<void> {
  const { itemIds, before, changedAt, changedBefore, remarked = [], remarksBefore = [] } = undo;
  return database.transaction('rw', database.choices, database.remarks, database.standing, async () => {
    await database.remarks.bulkDelete(remarked);
    await database.remarks.bulkPut(remarksBefore);
    await database.choices.bulkDelete(itemIds);
    await database.choices.bulkPut(before);
    const standing = await database.standing.get('standing');
    if (!standing || changedAt === undefined) return;
    const isUnapplied = standing.itemsChangedAt === changedAt && standing.itemsAppliedAt !== changedAt;
    await database.standing.put({ ...standing, itemsChangedAt: isUnapplied ? changedBefore : now });
  });
}

/** Whether the person changed items since the stored past was last counted with them. */
export const isPastOutdated = ({
  itemsChangedAt,
  itemsAppliedAt,
}: Pick<Standing, 'itemsChangedAt' | 'itemsAppliedAt'>): boolean =>
  itemsChangedAt !== undefined && itemsChangedAt !== itemsAppliedAt;
