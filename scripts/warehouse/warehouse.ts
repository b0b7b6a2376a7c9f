import { createHash, randomBytes } from 'node:crypto';
import { schemaSql, schemaVersion } from './schema-sql';
import type { Server } from './server';
import { Trouble } from './trouble';

/** What was laid down when a warehouse was made. */
export interface Warehouse {
  server: Server;
  /** Missing on a single server. */
  cluster?: string;
  /** Missing where the handles of creators stay as they are. */
  salt?: string;
}

export interface MakeWarehouse {
  cluster?: string;
  handles: 'hashed' | 'plain';
  /** Where the team keeps its salt outside of the warehouse. */
  salt?: string;
}

/** Makes the tables, or makes sure that they are there; what a warehouse was made with stays. */
export async function makeWarehouse(server: Server, wanted: MakeWarehouse): Promise<Warehouse> {
  const { cluster } = wanted;
  if (cluster !== undefined && !/^\w{1,60}$/.test(cluster)) throw new Trouble(`"${cluster}" is no name of a cluster.`);
  // What a newer version made is not touched.
  const before = await readMeta(server).catch((error) => {
    if (error instanceof Trouble && /There is no warehouse/.test(error.message)) return new Map<string, string>();
    throw error;
  });
  mustBeKnown(before);
  for (const statement of schemaSql(server.place.database, cluster)) await server.run(statement);
  if (!before.has('schema')) await writeMeta(server, metaOf(wanted));
  return openWarehouse(server, wanted.salt);
}

const metaOf = ({ cluster, handles, salt }: MakeWarehouse): Record<string, string> => ({
  ...(cluster !== undefined && { cluster }),
  handles,
  ...(handles === 'hashed' && (salt ? { saltCheck: checkOf(salt) } : { salt: randomBytes(16).toString('hex') })),
  schema: String(schemaVersion),
});

/** @throws Trouble where there is none, or where a newer version made it */
export async function openWarehouse(server: Server, ownSalt?: string): Promise<Warehouse> {
  const meta = await readMeta(server);
  mustBeKnown(meta);
  if (!meta.has('schema'))
    throw new Trouble(`The warehouse in "${server.place.database}" is not made to its end: run init again.`);
  const cluster = meta.get('cluster');
  server.isCluster = cluster !== undefined;
  if (meta.get('handles') === 'plain') return { server, cluster };
  const salt = meta.get('salt') ?? ownSalt;
  if (!salt) throw new Trouble('The salt of this warehouse is not kept in it: set TRENDCREST_WAREHOUSE_SALT.');
  const check = meta.get('saltCheck');
  if (check !== undefined && check !== checkOf(salt))
    throw new Trouble('TRENDCREST_WAREHOUSE_SALT is another than the one this warehouse was made with.');
  return { server, cluster, salt };
}

/** Tells one salt from another, and nothing of either. */
const checkOf = (salt: string) => createHash('sha256').update(`salt ${salt}`).digest('hex').slice(0, 16);

function mustBeKnown(meta: ReadonlyMap<string, string>): void {
  const version = Number(meta.get('schema') ?? schemaVersion);
  if (version > schemaVersion)
    throw new Trouble(
      `This warehouse was made by a newer Trendcrest (its tables are of version ${version}, known here: ${schemaVersion}).`,
    );
}

async function readMeta(server: Server): Promise<Map<string, string>> {
  const rows = await server.all<{ name: string; value: string }>(
    `SELECT name, value FROM ${server.place.database}.meta FINAL`,
  );
  return new Map(rows.map(({ name, value }) => [name, value]));
}

async function writeMeta(server: Server, values: Record<string, string>): Promise<void> {
  const rows = Object.entries(values).map(([name, value]) =>
    JSON.stringify({ observer_id: '', file: '', version: 1, name, value }),
  );
  await server.insert('meta', `${rows.join('\n')}\n`);
}
