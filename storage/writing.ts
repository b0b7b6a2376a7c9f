import type { Table } from 'dexie';

/**
 * Rows that a transaction is going to write, gathered from all that have some: whoever waits for one table after the
 * other waits most of the time. Until they are written, nobody reads them back.
 */
export class Writing {
  readonly #rows = new Map<Table, object[]>();

  add<Row extends object, Key, Insert>(table: Table<Row, Key, Insert>, rows: readonly Row[]): void {
    const ofTable = this.#rows.get(table as Table) ?? [];
    ofTable.push(...rows);
    this.#rows.set(table as Table, ofTable);
  }

  async write(): Promise<void> {
    const gathered = [...this.#rows].filter(([, rows]) => rows.length > 0);
    this.#rows.clear();
    await Promise.all(gathered.map(([table, rows]) => table.bulkPut(rows)));
  }
}
