import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetObserver } from '../../../scripts/warehouse/forget';
import { findClickHouse, freePorts, type OwnServer, startOwnServer } from '../../../scripts/warehouse/own-server';
import { rankTeam } from '../../../scripts/warehouse/rank';
import { schemaSql } from '../../../scripts/warehouse/schema-sql';
import { Server } from '../../../scripts/warehouse/server';
import { openWarehouse } from '../../../scripts/warehouse/warehouse';
import { browsed, fileOf, load, newWarehouse, today } from './a-warehouse';

describe('the tables of a cluster', () => {
  const [single, cluster] = [schemaSql('db'), schemaSql('db', 'team')];

  it('are those of a single server, on each shard, with one over all of them', () => {
    expect(cluster).toHaveLength(1 + 2 * (single.length - 1));
    const [local = '', all = ''] = cluster.filter((statement) => statement.includes('db.sightings'));
    const [, columns] =
      /(\(observer_id .*?\)) ENGINE/.exec(single.find((sql) => sql.includes('db.sightings ')) ?? '') ?? [];
    expect(local).toBe(
      `CREATE TABLE IF NOT EXISTS db.sightings_local ON CLUSTER team ${columns} ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/db/sightings', '{replica}', version) PARTITION BY intDiv(day, 64) ORDER BY (observer_id, day, video_id, surface)`,
    );
    expect(all).toBe(
      `CREATE TABLE IF NOT EXISTS db.sightings ON CLUSTER team ${columns} ENGINE = Distributed(team, db, sightings_local, cityHash64(observer_id))`,
    );
  });

  it('hold each fact once: all are keyed, and an observer lies on one shard', () => {
    for (const statement of single.slice(1))
      expect(statement).toMatch(/ReplacingMergeTree\(version\).* ORDER BY \(observer_id/);
    for (const statement of cluster) expect(statement).toContain('ON CLUSTER team');
  });
});

const program = findClickHouse();

/** Without ZooKeeper no table is replicated and no statement runs everywhere; all the rest is as on a real cluster. */
const onOneShard = (statement: string) =>
  statement
    .replace(' ON CLUSTER team', '')
    .replace(/ReplicatedReplacingMergeTree\('[^']*', '[^']*', version\)/, 'ReplacingMergeTree(version)');

describe.skipIf(!program)('two shards of ClickHouse', { timeout: 60_000 }, () => {
  let shards: OwnServer[] = [];

  beforeAll(async () => {
    const ports = await freePorts(4);
    const [first = [], second = []] = [ports.slice(0, 2), ports.slice(2)];
    const tcp = [first[1] ?? 0, second[1] ?? 0];
    shards = await Promise.all(
      [first, second].map((own) => startOwnServer(program as string, { ports: own, shards: tcp })),
    );
  }, 60_000);
  afterAll(() => Promise.all(shards.map((shard) => shard.stop())));

  it('rank what one server ranks', async () => {
    const [one, other] = shards as [OwnServer, OwnServer];
    const single = await newWarehouse(one, 'single');
    const places = [one, other].map(({ address }) => new Server({ ...address, database: 'spread' }));
    for (const server of places)
      for (const statement of schemaSql('spread', 'team')) await server.run(onOneShard(statement));
    const [server] = places as [Server];
    const meta = { cluster: 'team', handles: 'hashed', salt: 'salt of the team', schema: '1' };
    const rows = Object.entries(meta).map(([name, value]) =>
      JSON.stringify({ observer_id: '', version: 1, name, value }),
    );
    server.isCluster = true;
    await server.insert('meta', rows.join('\n'));
    const spread = await openWarehouse(server);
    const days = Array.from({ length: 21 }, (_, at): [number, number, number] => [today - at, 30, at % 5]);
    const names = ['mei', 'arif', 'ana', 'nok'];
    const own = { name: 'Restocks', words: ['restock'], excludes: [] };
    for (const [at, name] of names.entries()) {
      const choice = { type: 'choice', itemId: 'own-restocks', own, changedAt: 7 };
      const path = fileOf({ observerId: name }, [...(at === 0 ? [choice] : []), ...browsed(name, days, at * 7)]);
      for (const warehouse of [single, spread])
        for (const again of [false, true]) await load(warehouse, path, { again });
    }
    const counts = await Promise.all(
      places.map((shard) => shard.one<{ rows: number }>('SELECT count() AS rows FROM spread.sightings_local FINAL')),
    );
    expect(counts.map((row) => (row?.rows ?? 0) % 630)).toEqual([0, 0]);
    expect(counts.every((row) => (row?.rows ?? 0) > 0)).toBe(true);
    for (const asked of [{ cap: 'none' }, { cap: 20 }, { cap: 'auto', observers: ['mei', 'nok'] }] as const) {
      const alone = await rankTeam(single, { today, ...asked });
      expect(alone.items.length).toBeGreaterThan(0);
      expect((await rankTeam(spread, { today, ...asked })).items).toEqual(alone.items);
    }
    await expect(forgetObserver(spread, 'mei')).rejects.toThrow(/ZooKeeper|DDL/i);
  });
});
