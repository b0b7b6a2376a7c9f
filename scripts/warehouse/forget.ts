import { factTableNames } from './fact-tables';
import { quoted } from './server';
import type { Warehouse } from './warehouse';

const [everyMs, mostMs] = [200, 600_000];

/**
 * Takes out all that an observer saw and all that their browser told, and remembers the id alone, so that no file brings
 * it back. Returns when the server has rewritten its tables, or after ten minutes, when it goes on by itself.
 */
export async function forgetObserver({ server, cluster }: Warehouse, observerId: string): Promise<void> {
  const { database } = server.place;
  await server.insert('forgotten', `${JSON.stringify({ observer_id: observerId, file: '', version: 1 })}\n`);
  const [suffix, everywhere] = cluster === undefined ? ['', ''] : ['_local', ` ON CLUSTER ${cluster}`];
  for (const table of factTableNames)
    await server.run(
      `ALTER TABLE ${database}.${table}${suffix}${everywhere} DELETE WHERE observer_id = ${quoted(observerId)}`,
    );
  // What was recognised names videos that perhaps nobody else saw; it is made again when it is asked for.
  await server.run(`ALTER TABLE ${database}.recognised${suffix}${everywhere} DELETE WHERE observer_id = ''`);
  const until = Date.now() + mostMs;
  while ((await pending(server, database)) > 0 && Date.now() < until)
    await new Promise((wake) => setTimeout(wake, everyMs));
}

async function pending(server: Warehouse['server'], database: string): Promise<number> {
  const row = await server.one<{ left: number }>(
    `SELECT count() AS left FROM system.mutations WHERE database = ${quoted(database)} AND is_done = 0`,
  );
  return row?.left ?? 0;
}
