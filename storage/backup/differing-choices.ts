import type { Choice } from '../choices';
import { readChoicesFile, writeChoicesFile } from '../choices-file';
import type { Database } from '../database';
import { saidBy } from '../import-choices';

/** What was decided of one item in a file, beside what was decided of it here. */
export interface DifferingChoice {
  itemId: string;
  mine?: Choice;
  theirs: Choice;
}

/** Decisions of others that are not the same here; those that break our rules of words are left out. */
export async function differingChoices(
  database: Database,
  choices: readonly Choice[],
  now: number,
): Promise<DifferingChoice[]> {
  const here = new Map((await database.choices.toArray()).map((choice) => [choice.itemId, choice]));
  return choices.flatMap((choice) => {
    const mine = here.get(choice.itemId);
    const theirs = sound(choice, now);
    return theirs && (!mine || saidBy(mine) !== saidBy(theirs)) ? [{ itemId: choice.itemId, mine, theirs }] : [];
  });
}

/** A file of choices has the same door. */
function sound(choice: Choice, now: number): Choice | undefined {
  try {
    return readChoicesFile(writeChoicesFile({ choices: [choice], remarks: [] }, now), now).choices[0];
  } catch {
    return undefined;
  }
}
