import type { IndexableType, Table } from 'dexie';
import type { LongWork } from '../rescore';

/** Rows read at once: enough to be quick, few enough for a bounded memory and a window that answers. */
const pageSize = 2_000;

/** Told of each page that was read. */
export type Tick = (rows: number) => void;

/**
 * All rows of a table in the order of its key, page by page, each read by itself: what is written meanwhile neither
 * waits nor is read twice.
 */
export async function* pagesOf<Row, Key, Insert>(table: Table<Row, Key, Insert>, tick: Tick): AsyncGenerator<Row[]> {
  let page = await table.orderBy(':id').limit(pageSize).toArray();
  while (page.length > 0) {
    tick(page.length);
    yield page;
    const last = keyOf(table, page.at(-1));
    page = page.length < pageSize ? [] : await table.where(':id').above(last).limit(pageSize).toArray();
  }
}

export function keyOf({ schema }: Pick<Table, 'schema'>, row: unknown): IndexableType {
  const { keyPath } = schema.primKey;
  const part = (name: string) => Reflect.get(Object(row), name);
  return Array.isArray(keyPath) ? keyPath.map(part) : part(String(keyPath));
}

/** Follows work over all rows of some tables. The answer throws the signal's reason where the work was called off. */
export async function followTables(
  tables: readonly Pick<Table, 'count'>[],
  { onProgress, signal }: LongWork,
): Promise<Tick> {
  const counts = await Promise.all(tables.map((table) => table.count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  return (rows) => {
    signal?.throwIfAborted();
    done += rows;
    onProgress?.(Math.min(1, done / Math.max(1, total)));
  };
}
