import { changeChoices, type Undo } from './change-choices';
import type { Choice } from './choices';
import type { Decisions } from './choices-file';
import type { Database } from './database';
import { followMerges } from './merges';
import { joinRemarks, type Remark } from './remarks';

/** What a file would do to what is here. */
export interface ImportPlan {
  added: (Choice | Remark)[];
  changed: (Choice | Remark)[];
  same: number;
  /** Decided anew here since the file was made: these stay. */
  older: number;
  /** Merges that, with those made here, would go round in a circle: left out. */
  circles: number;
}

interface Plan<Row> extends Omit<ImportPlan, 'added' | 'changed'> {
  added: Row[];
  changed: Row[];
}

/** Of two decisions on one item the later stands. */
export async function planImport(database: Database, { choices, remarks }: Decisions): Promise<ImportPlan> {
  const [ofChoices, ofRemarks] = [
    planChoices(byItem(await database.choices.toArray()), choices),
    planRemarks(byItem(await database.remarks.toArray()), remarks),
  ];
  return {
    added: [...ofChoices.added, ...ofRemarks.added],
    changed: [...ofChoices.changed, ...ofRemarks.changed],
    same: ofChoices.same + ofRemarks.same,
    older: ofChoices.older + ofRemarks.older,
    circles: ofChoices.circles,
  };
}

const byItem = <Row extends { itemId: string }>(rows: Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.itemId, row]));

function planChoices(here: ReadonlyMap<string, Choice>, choices: readonly Choice[]): Plan<Choice> {
  const after = new Map(here);
  const plan: Plan<Choice> = { added: [], changed: [], same: 0, older: 0, circles: 0 };
  for (const choice of choices) {
    const before = here.get(choice.itemId);
    if (before && saidBy(before) === saidBy(choice)) plan.same += 1;
    else if (before && before.changedAt >= choice.changedAt) plan.older += 1;
    else if (!decide(after, choice)) plan.circles += 1;
    else plan[before ? 'changed' : 'added'].push(choice);
  }
  return plan;
}

function planRemarks(here: ReadonlyMap<string, Remark>, remarks: readonly Remark[]): Plan<Remark> {
  const plan: Plan<Remark> = { added: [], changed: [], same: 0, older: 0, circles: 0 };
  for (const remark of remarks) {
    const before = here.get(remark.itemId);
    const joined = joinRemarks(before, remark);
    if (before && keptBy(before) === keptBy(remark)) plan.same += 1;
    else if (before && keptBy(before) === keptBy(joined)) plan.older += 1;
    else plan[before ? 'changed' : 'added'].push(joined);
  }
  return plan;
}

/** Answers `false`, and changes nothing, where the merges would go round in a circle. */
function decide(choices: Map<string, Choice>, choice: Choice): boolean {
  const before = choices.get(choice.itemId);
  choices.set(choice.itemId, choice);
  if (followMerges(choices, choice.itemId) !== 'circle') return true;
  if (before) choices.set(choice.itemId, before);
  else choices.delete(choice.itemId);
  return false;
}

export const saidBy = ({ own, mergedInto, isDismissed, name }: Choice) =>
  JSON.stringify([own && [own.name, own.words, own.excludes, own.parent], mergedInto, isDismissed === true, name]);
const keptBy = ({ followedAt, note, labels }: Remark) => JSON.stringify([followedAt !== undefined, note, labels]);

/** Writes what the plan of this moment says, in one transaction; the moments of the decisions are those of the file. */
export function importChoices(database: Database, { choices, remarks }: Decisions, now: number): Promise<Undo> {
  return database.transaction('rw', database.choices, database.remarks, database.standing, async () => {
    const here = await database.remarks.toArray();
    const kept = planRemarks(byItem(here), remarks);
    const written = [...kept.added, ...kept.changed];
    await database.remarks.bulkPut(written);
    const undo = await changeChoices(database, now, (before) => {
      const { added, changed } = planChoices(before, choices);
      return [...added, ...changed];
    });
    const remarked = written.map(({ itemId }) => itemId);
    return { ...undo, remarked, remarksBefore: here.filter(({ itemId }) => remarked.includes(itemId)) };
  });
}
