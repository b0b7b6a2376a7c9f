import Dexie from 'dexie';
import { openDatabase } from '../../../storage/database';
import type { Written } from './written-rows';

/** An empty database of the same tables, keys and indexes, without any code of ours over it. */
export async function openRaw(hasIndexes = true): Promise<IDBDatabase> {
  const ours = openDatabase();
  const request = indexedDB.open(`raw ${Math.random()}`);
  request.onupgradeneeded = () => {
    for (const { name, schema } of ours.tables) {
      const store = request.result.createObjectStore(name, { keyPath: schema.primKey.keyPath });
      for (const { name: index, keyPath, unique, multi } of hasIndexes ? schema.indexes : [])
        store.createIndex(index, keyPath as string, { unique, multiEntry: multi });
    }
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The least that can be done for a batch: one transaction, a `put` for each row. */
export function putRows(raw: IDBDatabase, written: Written): Promise<void> {
  const transaction = raw.transaction(Object.keys(written), 'readwrite');
  for (const [name, rows] of Object.entries(written)) {
    const store = transaction.objectStore(name);
    for (const row of rows) store.put(row);
  }
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}

/** The same by Dexie's `bulkPut`, over a database that nobody else watches. */
export async function openBulk(): Promise<Dexie> {
  const ours = openDatabase();
  const bulk = new Dexie(`bulk ${Math.random()}`);
  const stores = ours.tables.map(({ name, schema: { primKey, indexes } }): [string, string] => [
    name,
    [primKey, ...indexes].map(({ src }) => src).join(),
  ]);
  bulk.version(1).stores(Object.fromEntries(stores));
  return bulk.open();
}

export const bulkPutRows = (bulk: Dexie, written: Written): Promise<void> =>
  bulk.transaction('rw', Object.keys(written), async () => {
    await Promise.all(Object.entries(written).map(([name, rows]) => bulk.table(name).bulkPut(rows)));
  });
