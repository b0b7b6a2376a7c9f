import { useLayoutEffect, useState } from 'preact/hooks';
import type { OpeningProps } from '../../components/screens/opening';
import type { Database } from '../../storage/database';
import { paintMs, takeFirst } from '../../storage/first-read';
import { begin } from './beginning';

/** An ordinary opening is done before anybody could read that it goes on. */
const patienceMs = 700;

/** What another window keeps from being brought up to date. */
const heldOnes = new WeakSet<Database>();

const openings = new WeakMap<Database, Promise<unknown>>();

/** Reads what a window begins with, then opens the database; what is wrong with it is told by whoever asks it something. */
export function openEarly(database: Database): void {
  database.on('blocked', () => heldOnes.add(database));
  const opening = begin(database, takeFirst('rows'))
    .then(() => new Promise((resolve) => setTimeout(resolve, paintMs)))
    .then(() => database.open());
  openings.set(database, opening);
  opening.then(
    () => heldOnes.delete(database),
    () => {},
  );
}

/** Missing while all is well: an ordinary opening is waited for by whatever is asked of the database. */
export function useDatabaseState(database: Database, round: number): OpeningProps['state'] | Error | undefined {
  const [state, setState] = useState<OpeningProps['state'] | Error | undefined>(
    heldOnes.has(database) ? 'held' : undefined,
  );
  // An effect would have every other one run with it, between the first rows and their frame.
  useLayoutEffect(() => {
    const slow = setTimeout(() => setState((now) => now ?? 'preparing'), patienceMs);
    const held = () => setState('held');
    const updated = () => setState('updated');
    database.on('blocked', held);
    database.on('versionchange', updated);
    const opening = openings.get(database) ?? database.open();
    openings.delete(database);
    opening.then(() => setState(undefined), setState).finally(() => clearTimeout(slow));
    return () => {
      clearTimeout(slow);
      database.on('blocked').unsubscribe(held);
      database.on('versionchange').unsubscribe(updated);
    };
  }, [round]);
  return state;
}
