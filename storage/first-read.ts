import type { Choice } from './choices';
import type { Item, Standing } from './rows';
import { readSettings, type Settings } from './settings';

/** What a window shows first, as it stands in the tables. */
export interface FirstRead {
  /** The browser's own, ten times ours. */
  version: number;
  standing?: Standing;
  /** The best by how they were last written down. */
  items: Item[];
  choices: Choice[];
}

/** More than stand on a screen, since some of them are of no say today; the more, the later is the first paint. */
export const firstRows = 18;

/** Until the first rows are painted, whatever they do without waits. */
export const paintMs = 30;

interface Begun {
  rows: Promise<FirstRead | undefined>;
  settings: Promise<Settings | undefined>;
}

const place = globalThis as { firstRead?: Partial<Begun> };

/** For a script that stands before all others, while the browser still loads these; hence without Dexie. */
export function beginFirstRead(): void {
  const nothing = () => undefined;
  place.firstRead = { rows: readRows('trendcrest').catch(nothing), settings: readSettings().catch(nothing) };
}

/** Once: what was read at the beginning is old after that. Missing where nothing was begun. */
export function takeFirst<Name extends keyof Begun>(name: Name): Partial<Begun>[Name] {
  const begun = place.firstRead?.[name];
  delete place.firstRead?.[name];
  return begun;
}

/** Fails where there is no such database, which is not made, or where the browser cannot read an index from its end. */
async function readRows(name: string): Promise<FirstRead> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await answered(opening);
  database.onversionchange = () => database.close();
  try {
    const tables = database.transaction(['standing', 'items', 'choices']);
    const rank = tables.objectStore('items').index('rank');
    if (!('getAllRecords' in rank)) throw new Error('Only whole lists from their beginning');
    const [standing, items, choices] = await Promise.all([
      answered<Standing | undefined>(tables.objectStore('standing').get('standing')),
      answered<Item[]>(rank.getAll({ direction: 'prev', count: firstRows } as object as IDBKeyRange)),
      answered<Choice[]>(tables.objectStore('choices').getAll()),
    ]);
    return { version: database.version, standing, items, choices };
  } finally {
    database.close();
  }
}

const answered = <Answer>(request: IDBRequest<Answer>) =>
  new Promise<Answer>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
