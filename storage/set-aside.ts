import { originOf } from '../trends/items/item-names';
import { longestName } from '../trends/items/own-item-draft';
import { type Choices, changeChoices, RefusedChoice, type Undo } from './change-choices';
import type { Choice } from './choices';
import type { Database } from './database';
import { followMerges, mostMerges } from './merges';
import { type FoundThing, takenOver } from './own-items';

/** Counts an item as another from now on; what was found brings its words along. @throws RefusedChoice */
export function mergeItem(
  database: Database,
  { itemId, target, found }: { itemId: string; target: string; found?: FoundThing },
  now: number,
): Promise<Undo> {
  return changeChoices(database, now, (choices) => {
    const { own, name }: Partial<Choice> = choices.get(itemId) ?? {};
    const merged = { itemId, own: own ?? (found && takenOver(found)), name, mergedInto: target };
    refuseCircle(new Map(choices).set(itemId, { ...merged, changedAt: now }));
    return [merged];
  });
}

function refuseCircle(choices: Choices): void {
  for (const itemId of choices.keys()) {
    const steps = followMerges(choices, itemId);
    if (steps === 'circle') throw new RefusedChoice({ fault: 'circle' });
    if (steps > mostMerges) throw new RefusedChoice({ fault: 'too-deep' });
  }
}

/** Counts an item by itself again. */
export const takeApart = (database: Database, itemId: string, now: number): Promise<Undo> =>
  changeChoices(database, now, (choices) => [
    { ...choices.get(itemId), itemId, mergedInto: undefined, changedAt: now },
  ]);

/** Counts an item no more; `name` is what something found was called, for the list of what was dismissed. */
export const dismissItem = (database: Database, itemId: string, now: number, name?: string): Promise<Undo> =>
  changeChoices(database, now, (choices) => {
    const row = choices.get(itemId);
    return [{ ...row, itemId, name: row?.name ?? name?.slice(0, longestName), isDismissed: true, changedAt: now }];
  });

/** What was found and dismissed is looked for again. */
export const putBack = (database: Database, itemId: string, now: number): Promise<Undo> =>
  changeChoices(database, now, (choices) => {
    const row = choices.get(itemId);
    const isOnlyFound = originOf(itemId) === 'found' && !row?.own;
    return [isOnlyFound ? { itemId } : { ...row, itemId, isDismissed: undefined, changedAt: now }];
  });
