import {
  checkDraft,
  faultOfName,
  goodWords,
  type ItemDraft,
  longestName,
  ownItemId,
  plain,
  takenBy,
} from '../trends/items/own-item-draft';
import { type Choices, changeChoices, RefusedChoice, type Undo } from './change-choices';
import { namesOf } from './choices';
import type { Database } from './database';

/**
 * Makes an item, changes one, or takes over what was found, under the id that it has.
 * @throws RefusedChoice
 */
export function saveOwnItem(database: Database, draft: ItemDraft, now: number, itemId?: string): Promise<Undo> {
  return changeChoices(database, now, (choices) => {
    const own = accepted(choices, draft, itemId);
    return [{ itemId: itemId ?? ownItemId(own.name, (id) => choices.has(id)), own }];
  });
}

function accepted(choices: Choices, draft: ItemDraft, itemId?: string): ItemDraft {
  const checked = checkDraft(draft, takenBy(named(choices), itemId));
  if ('fault' in checked) throw new RefusedChoice(checked);
  return checked.draft;
}

/** What was set aside no longer holds its name. */
const named = (choices: Choices) => {
  const counted = [...choices.values()].filter(({ isDismissed, mergedInto }) => !isDismissed && !mergedInto);
  return [...namesOf(counted)].map(([itemId, name]) => ({ itemId, name }));
};

/** An empty name gives an item of the catalogue its own back. @throws RefusedChoice */
export function renameItem(database: Database, itemId: string, typed: string, now: number): Promise<Undo> {
  const name = plain(typed);
  return changeChoices(database, now, (choices) => {
    const { changedAt, own, ...row } = choices.get(itemId) ?? { itemId, changedAt: now };
    if (name === '' && !own) return [{ ...row, name: undefined }];
    const fault = faultOfName(name, takenBy(named(choices), itemId));
    if (fault) throw new RefusedChoice(fault);
    return [own ? { ...row, own: { ...own, name } } : { ...row, name }];
  });
}

/** What was found in what the person saw; it is nobody's item yet. */
export interface FoundThing {
  name: string;
  words: string[];
}

/** What was found as an item of one's own, without the words that can name none. @throws RefusedChoice */
export function takenOver({ name, words }: FoundThing): ItemDraft {
  const checked = checkDraft({ name: name.slice(0, longestName), words: goodWords(words), excludes: [] }, () => false);
  if ('fault' in checked) throw new RefusedChoice(checked);
  return checked.draft;
}

/** Some words of an own item, or of what was found, become an item of their own. @throws RefusedChoice */
export function splitOff(
  database: Database,
  { itemId, words, name, found }: { itemId: string; words: string[]; name: string; found?: FoundThing },
  now: number,
): Promise<Undo> {
  return changeChoices(database, now, (choices) => {
    const own = choices.get(itemId)?.own ?? (found && takenOver(found));
    if (!own) throw new Error(`${itemId} has no words to split`);
    const rest = own.words.filter((word) => !words.includes(word));
    const stays = accepted(choices, { ...own, words: rest }, itemId);
    const leaves = accepted(choices, { ...own, name, words });
    return [
      { itemId, own: stays },
      { itemId: ownItemId(leaves.name, (id) => choices.has(id)), own: leaves },
    ];
  });
}

/** Takes an own item out; what was merged into it stands by itself again. */
export const removeOwnItem = (database: Database, itemId: string, now: number): Promise<Undo> =>
  changeChoices(database, now, (choices) => {
    const merged = [...choices.values()].filter(({ mergedInto }) => mergedInto === itemId);
    return [{ itemId }, ...merged.map((row) => ({ ...row, mergedInto: undefined, changedAt: now }))];
  });
