import { useState } from 'preact/hooks';
import type { FoundItem } from '../../components/parts/own-items/found-list';
import type { Fault, ItemAsks } from '../../components/parts/own-items/item-asks';
import type { DoneKind } from '../../components/screens/items';
import { RefusedChoice, type Undo, undoChange } from '../../storage/change-choices';
import type { Database } from '../../storage/database';
import { removeOwnItem, renameItem, saveOwnItem, splitOff } from '../../storage/own-items';
import { dismissItem, mergeItem, putBack, takeApart } from '../../storage/set-aside';

export interface Done {
  kind: DoneKind;
  name: string;
  undo: Undo;
}

interface Changes {
  asks: ItemAsks;
  done?: Done;
  setDone(done: Done | undefined): void;
  onUndo(): void;
}

/** Writes down what the person decides, and remembers the last of it for taking it back. */
export function useItemChanges(
  database: Database,
  nameOf: (itemId: string) => string,
  found: readonly FoundItem[] = [],
): Changes {
  const [done, setDone] = useState<Done>();
  const thing = (itemId: string) => found.find((one) => one.itemId === itemId);
  const called = (itemId: string) => thing(itemId)?.name ?? nameOf(itemId);
  const change = async (kind: DoneKind, name: string, work: (now: number) => Promise<Undo>) => {
    try {
      setDone({ kind, name, undo: await work(Date.now()) });
      return undefined;
    } catch (error) {
      return faultOf(error);
    }
  };
  const asks: ItemAsks = {
    onSave: (draft, itemId) => change('saved', draft.name, (now) => saveOwnItem(database, draft, now, itemId)),
    onRename: (itemId, name) =>
      change(name ? 'renamed' : 'putBack', name || called(itemId), (now) => renameItem(database, itemId, name, now)),
    onSplit: (itemId, words, name) =>
      change('split', name, (now) => splitOff(database, { itemId, words, name, found: thing(itemId) }, now)),
    onMerge: (itemId, target) =>
      change('merged', called(itemId), (now) => mergeItem(database, { itemId, target, found: thing(itemId) }, now)),
    onTakeApart: (itemId) => void change('putBack', called(itemId), (now) => takeApart(database, itemId, now)),
    onDismiss: (itemId) =>
      void change('dismissed', called(itemId), (now) => dismissItem(database, itemId, now, thing(itemId)?.name)),
    onPutBack: (itemId) => void change('putBack', called(itemId), (now) => putBack(database, itemId, now)),
    onRemove: (itemId) => void change('removed', called(itemId), (now) => removeOwnItem(database, itemId, now)),
  };
  const onUndo = async () => {
    setDone(undefined);
    if (done) await undoChange(database, done.undo, Date.now());
  };
  return { asks, done, setDone, onUndo: () => void onUndo() };
}

const faultOf = (error: unknown): Fault =>
  error instanceof RefusedChoice ? error.reason : { fault: 'other', word: String(error) };
