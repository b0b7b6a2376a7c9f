import { type FactTable, factTables } from './fact-tables';

/** Rises with every change of a table; a warehouse of a higher one is left alone. */
export const schemaVersion = 1;

/** Before the columns of every table: whose it is, which file said it, and what decides between two of one key. */
const commonColumns = [
  ['observer_id', 'String'],
  ['file', 'String'],
  ['version', 'UInt64'],
] as const;

/** What the warehouse itself keeps, besides facts. */
const ownTables = {
  meta: {
    columns: [
      ['name', 'String'],
      ['value', 'String'],
    ],
    key: ['observer_id', 'name'],
  },
  recognised: {
    columns: [
      ['counting', 'String'],
      ['video_id', 'String'],
      ['item_ids', 'Array(String)'],
    ],
    key: ['observer_id', 'counting', 'video_id'],
  },
  forgotten: { columns: [], key: ['observer_id'] },
} as const satisfies Record<string, FactTable>;

const tables: [name: string, table: FactTable][] = Object.entries({ ...factTables, ...ownTables });
export const tableNames: string[] = tables.map(([name]) => name);

/**
 * The statements that make a warehouse, in order; each may run again. With a cluster every table is two: `…_local` on each
 * shard and replica, and one of the plain name that all of them together answer for, an observer's rows on one shard.
 */
export function schemaSql(database: string, cluster?: string): string[] {
  const everywhere = cluster === undefined ? '' : ` ON CLUSTER ${cluster}`;
  return [
    `CREATE DATABASE IF NOT EXISTS ${database}${everywhere}`,
    ...tables.flatMap(([name, table]) =>
      cluster === undefined
        ? [`CREATE TABLE IF NOT EXISTS ${database}.${name} (${columnsOf(table)}) ${single(table)}`]
        : [
            `CREATE TABLE IF NOT EXISTS ${database}.${name}_local${everywhere} (${columnsOf(table)}) ${replicated(database, name, table)}`,
            `CREATE TABLE IF NOT EXISTS ${database}.${name}${everywhere} (${columnsOf(table)}) ${distributed(cluster, database, name)}`,
          ],
    ),
  ];
}

const columnsOf = ({ columns }: FactTable) =>
  [...commonColumns, ...columns].map(([name, type]) => `${name} ${type}`).join(', ');

const single = (table: FactTable) => `ENGINE = ReplacingMergeTree(version)${orderOf(table)}`;

/** The macros stand in each server's own configuration. */
const replicated = (database: string, name: string, table: FactTable) =>
  `ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/${database}/${name}', '{replica}', version)${orderOf(table)}`;

const distributed = (cluster: string, database: string, name: string) =>
  `ENGINE = Distributed(${cluster}, ${database}, ${name}_local, cityHash64(observer_id))`;

const orderOf = ({ key, partition }: FactTable) =>
  `${partition === undefined ? '' : ` PARTITION BY ${partition}`} ORDER BY (${key.join(', ')})`;
