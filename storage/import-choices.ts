import { changeChoices, type Undo } from './change-choices';
import type { Choice } from './choices';
import type { Database } from './database';
import { followMerges } from './merges';

/** What a file would do to the choices that are here. */
export interface ImportPlan {
  added: Choice[];
  changed: Choice[];
  same: number;
  /** Decided anew here since the file was made: these stay. */
  older: number;
  /** Merges that, with those made here, would go round in a circle: left out. */
  circles: number;
}

/** Of two decisions on one item the later stands. */
export async function planImport(database: Database, choices: readonly Choice[]): Promise<ImportPlan> {
  return planFor(new Map((await database.choices.toArray()).map((choice) => [choice.itemId, choice])), choices);
}

function planFor(here: ReadonlyMap<string, Choice>, choices: readonly Choice[]): ImportPlan {
  const after = new Map(here);
  const plan: ImportPlan = { added: [], changed: [], same: 0, older: 0, circles: 0 };
  for (const choice of choices) {
    const before = here.get(choice.itemId);
    if (before && saidBy(before) === saidBy(choice)) plan.same += 1;
    else if (before && before.changedAt >= choice.changedAt) plan.older += 1;
    else if (!decide(after, choice)) plan.circles += 1;
    else plan[before ? 'changed' : 'added'].push(choice);
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

const saidBy = ({ own, mergedInto, isDismissed, name }: Choice) =>
  JSON.stringify([own && [own.name, own.words, own.excludes, own.parent], mergedInto, isDismissed === true, name]);

/** Writes what the plan of this moment says, in one transaction; the moments of the decisions are those of the file. */
export const importChoices = (database: Database, choices: readonly Choice[], now: number): Promise<Undo> =>
  changeChoices(database, now, (here) => {
    const { added, changed } = planFor(here, choices);
    return [...added, ...changed];
  });
