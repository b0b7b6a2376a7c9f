import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerAddress } from './server';

/** A ClickHouse server of one's own on the loopback, with its own folder, for tests and measurements. */
export interface OwnServer {
  address: Omit<ServerAddress, 'database'>;
  folder: string;
  /** Ends it, and keeps or takes away what it wrote. */
  stop(keep?: 'keep'): Promise<void>;
}

/** Where the program is, if it is installed: Debian's package is called `clickhouse-server`. */
export const findClickHouse = (): string | undefined => {
  const named = process.env.TRENDCREST_CLICKHOUSE;
  if (named) return named;
  return ['/usr/sbin/clickhouse-server', '/usr/bin/clickhouse-server', '/usr/local/bin/clickhouse-server'].find(
    existsSync,
  );
};

const [password, mostMs, everyMs] = ['own-server', 30_000, 50];

/** @param options `folder` of one that was stopped before, or where a new one may write; `shards` of a cluster `team` */
export async function startOwnServer(
  program: string,
  {
    folder = mkdtempSync(join(tmpdir(), 'trendcrest-clickhouse-')),
    shards = [] as number[],
    ports = [] as number[],
  } = {},
): Promise<OwnServer> {
  const [http = 0, tcp = 0] = ports.length > 0 ? ports : await freePorts(2);
  for (const name of ['data', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'users.xml'), users);
  writeFileSync(join(folder, 'config.xml'), configOf(folder, http, tcp, shards));
  const child = spawn(program, [`--config-file=${join(folder, 'config.xml')}`], { cwd: folder, stdio: 'ignore' });
  const url = `http://127.0.0.1:${http}`;
  await answers(child, url, folder);
  return {
    address: { url, user: 'default', password },
    folder,
    async stop(keep) {
      if (child.exitCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      if (keep !== 'keep') rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function answers(child: ChildProcess, url: string, folder: string): Promise<void> {
  const until = Date.now() + mostMs;
  // A program that is not there never exits; its process has no number.
  child.once('error', () => undefined);
  while (child.pid !== undefined && child.exitCode === null && Date.now() < until) {
    const isThere = await fetch(`${url}/ping`).then(
      (response) => response.ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((wake) => setTimeout(wake, everyMs));
  }
  child.kill('SIGKILL');
  const log = join(folder, 'errors.log');
  throw new Error(`clickhouse-server did not start: ${existsSync(log) ? readFileSync(log, 'utf8').slice(0, 500) : ''}`);
}

/** Ports that are free now; held all at once, so that no two are the same. */
export async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = held.map((server) => Reflect.get(Object(server.address()), 'port') as number);
  await Promise.all(held.map((server) => once(server.close(), 'close')));
  return ports;
}

const users = `<yandex><profiles><default><log_queries>0</log_queries></default></profiles><quotas><default></default></quotas>
<users><default><password>${password}</password><networks><ip>127.0.0.1</ip></networks>
<profile>default</profile><quota>default</quota></default></users></yandex>`;

const configOf = (folder: string, http: number, tcp: number, shards: number[]) => `<yandex>
<logger><level>error</level><log>${folder}/server.log</log><errorlog>${folder}/errors.log</errorlog></logger>
<listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>134217728</mark_cache_size>
<remote_servers><team>${shards
  .map(
    (port) =>
      `<shard><replica><host>127.0.0.1</host><port>${port}</port><user>default</user><password>${password}</password></replica></shard>`,
  )
  .join('')}</team></remote_servers>
</yandex>`;
