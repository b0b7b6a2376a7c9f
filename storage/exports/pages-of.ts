import type { IndexableType, Table } from 'dexie';
import type { LongWork } from '../rescore';

/** Rows read at once: enough to be quick, few enough for a bounded memory and a window that answers. */
const pageSize = 1_000;

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

/** The rows that belong to an item, or all of them. */
export async function* pagesOfItem<Row, Insert>(
  table: Table<Row, string, Insert>,
  itemId: string | undefined,
  tick: Tick,
): AsyncGenerator<Row[]> {
  if (itemId === undefined) return yield* pagesOf(table, tick);
  const ids = await table.where('itemIds').equals(itemId).primaryKeys();
  for (let from = 0; from < ids.length; from += pageSize) {
    const page = ids.slice(from, from + pageSize);
    tick(page.length);
    yield (await table.bulkGet(page)).filter((row) => row !== undefined);
  }
}

/** The rows of some ids, those that are still there. */
export async function byId<Row, Insert>(table: Table<Row, string, Insert>, ids: string[]): Promise<Map<string, Row>> {
  const distinct = [...new Set(ids)];
  const rows = await table.bulkGet(distinct);
  return new Map(distinct.flatMap((id, at) => (rows[at] === undefined ? [] : [[id, rows[at]] as const])));
}

export function keyOf({ schema }: Pick<Table, 'schema'>, row: unknown): IndexableType {
  const { keyPath } = schema.primKey;
  const part = (name: string) => Reflect.get(Object(row), name);
  return Array.isArray(keyPath) ? keyPath.map(part) : part(String(keyPath));
}

/** Follows work over so many rows. The answer throws the signal's reason where the work was called off. */
export function follow(total: number, { onProgress, signal }: LongWork): Tick {
  let done = 0;
  return (rows) => {
    signal?.throwIfAborted();
    done += rows;
    onProgress?.(Math.min(1, done / Math.max(1, total)));
  };
}

/** The same over all rows of some tables. */
export async function followTables(tables: readonly Pick<Table, 'count'>[], work: LongWork): Promise<Tick> {
  const counts = await Promise.all(tables.map((table) => table.count()));
  return follow(
    counts.reduce((sum, count) => sum + count, 0),
    work,
  );
}
