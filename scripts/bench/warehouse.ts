import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { factTableNames } from '../warehouse/fact-tables';
import { findClickHouse, type OwnServer, startOwnServer } from '../warehouse/own-server';
import { Server } from '../warehouse/server';
import { makeWarehouse } from '../warehouse/warehouse';
import { type Entry, type Figure, figure, rounded } from './figure';
import { writeBrowsing } from './made-browsing';

const usualObservations = 400_000;
/** So many that a load of a quarter too sends full batches; of millions, as many browsers as had so many looks in 200 days. */
const observersOf = (observations: number) => Math.max(2, Math.round(observations / 500_000));
const days = 200;
const mostOfQuarter = 1_000_000;
const mostOverServer = 8;
const mostGrowth = 1.3;

/** Observation files into the warehouse, against what the server itself takes for the same rows. */
export const warehouse: Entry = {
  needsBuild: false,
  async measure({ observations = usualObservations } = {}) {
    const program = findClickHouse();
    if (!program) throw new Error('clickhouse-server is not installed (TRENDCREST_CLICKHOUSE names it elsewhere).');
    const own = await startOwnServer(program);
    try {
      const quarter = await measureLoad(own, 'quarter', Math.min(observations / 4, mostOfQuarter));
      const whole = await measureLoad(own, 'whole', observations);
      return figuresOf(quarter, whole);
    } finally {
      await own.stop();
    }
  },
};

interface Measured {
  observations: number;
  rows: number;
  fileMb: number;
  loadMs: number;
  mb: number;
  serverMs: number;
  rankMs: number;
}

const figuresOf = (quarter: Measured, whole: Measured): Figure[] => [
  figure(
    `loading ${whole.observations} observations ÷ the server's own INSERT of the same rows`,
    'ratio',
    whole.loadMs / whole.serverMs,
    mostOverServer,
    { ...whole },
  ),
  figure(`memory of that load ÷ that of ${quarter.observations}`, 'ratio', whole.mb / quarter.mb, mostGrowth, {
    ...quarter,
  }),
];

async function measureLoad(own: OwnServer, database: string, observations: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'trendcrest-bench-'));
  try {
    const observers = observersOf(observations);
    const looksADay = Math.round(observations / observers / days);
    const paths = Array.from({ length: observers }, (_, at) => join(folder, `${at}.ndjson`));
    for (const [observer, path] of paths.entries()) await writeBrowsing(path, { observer, days, looksADay });
    const fileMb = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
    const address = { ...own.address, database };
    await makeWarehouse(new Server(address), { handles: 'hashed' });
    const loaded = run('load', address, paths);
    for (const path of paths) rmSync(path);
    const ranked = run('rank', address);
    const { ms: serverMs, rows } = await insertByServer(own, database, folder);
    const times = { loadMs: loaded.ms, serverMs, rankMs: ranked.ms, mb: loaded.mb, fileMb };
    const figures = Object.entries(times).map(([name, value]) => [name, rounded(value)]);
    return { observations: looksADay * observers * days, rows, ...Object.fromEntries(figures) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(job: string, address: object, paths: string[] = []): { ms: number; mb: number } {
  const args = [
    'node_modules/tsx/dist/cli.mjs',
    'scripts/bench/warehouse-job.ts',
    job,
    JSON.stringify(address),
    ...paths,
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** The rows that the load made, taken out and put into other tables of the same make, one INSERT a table. */
async function insertByServer({ address }: OwnServer, from: string, folder: string) {
  const to = `${from}_by_server`;
  await makeWarehouse(new Server({ ...address, database: to }), { handles: 'hashed' });
  let [ms, rows] = [0, 0];
  for (const table of factTableNames.filter((name) => name !== 'files')) {
    const path = join(folder, table);
    const asked = await post(address, '', Readable.from([`SELECT * FROM ${from}.${table} FORMAT JSONEachRow`]));
    await pipeline(Readable.fromWeb(asked.body as never), createWriteStream(path));
    if (statSync(path).size === 0) continue;
    const begun = performance.now();
    await (await post(address, `INSERT INTO ${to}.${table} FORMAT JSONEachRow`, createReadStream(path))).text();
    ms += performance.now() - begun;
    rows += Number(await (await post(address, '', Readable.from([`SELECT count() FROM ${to}.${table}`]))).text());
    rmSync(path);
  }
  return { ms, rows };
}

async function post({ url, user, password }: OwnServer['address'], query: string, body: Readable): Promise<Response> {
  const asked = {
    method: 'POST',
    headers: { 'X-ClickHouse-User': user, 'X-ClickHouse-Key': password },
    body: Readable.toWeb(body) as never,
    // Without it a body may not come in pieces.
    duplex: 'half',
  };
  const response = await fetch(`${url}/?${new URLSearchParams({ query })}`, asked);
  if (!response.ok) throw new Error(await response.text());
  return response;
}
