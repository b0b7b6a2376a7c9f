import { dayName } from '../../trends/calendar';
import { catalogueVersion } from '../../trends/items/catalogue/catalogue';
import { formulaVersion } from '../../trends/score/evaluate';
import { differencesFrom } from './differences';
import { tableNames } from './schema-sql';
import { readTeamCounting } from './team-choices';
import type { Warehouse } from './warehouse';

interface ObserverRow {
  observer_id: string;
  files: number;
  refused: number;
  unfinished: number;
  app: string;
}

/** What is in a warehouse, and what asks for somebody's attention, in lines of text. */
export async function statusLines(warehouse: Warehouse): Promise<string[]> {
  const { server, cluster, salt } = warehouse;
  const { database, url } = server.place;
  const lines = [
    `Warehouse "${database}" at ${url}, ClickHouse ${await server.version()}${cluster === undefined ? '' : `, cluster ${cluster}`}`,
    `Formula ${formulaVersion}, catalogue ${catalogueVersion}; handles ${salt === undefined ? 'as they are' : 'hashed'}`,
    '',
    'Rows (several of one key count once when they are read):',
  ];
  for (const table of tableNames) {
    const row = await server.one<{ rows: number }>(`SELECT count() AS rows FROM ${database}.${table}`);
    lines.push(`  ${table.padEnd(16)} ${String(row?.rows ?? 0).padStart(12)}`);
  }
  lines.push('', 'Observers:', ...(await observerLines(warehouse)));
  lines.push(...differencesFrom(await readTeamCounting(warehouse)));
  return lines;
}

async function observerLines({ server }: Warehouse): Promise<string[]> {
  const { database } = server.place;
  const files = await server.all<ObserverRow>(
    `SELECT observer_id, count() AS files, sum(refused) AS refused, countIf(is_whole = 0) AS unfinished, argMax(app_version, made_at) AS app
    FROM ${database}.files FINAL WHERE observer_id != '' GROUP BY observer_id`,
  );
  const days = await server.all<{ observer_id: string; days: number; first: number; last: number }>(
    `SELECT observer_id, uniqExact(day) AS days, min(day) AS first, max(day) AS last FROM ${database}.exposure GROUP BY observer_id`,
  );
  const byObserver = new Map(days.map((row) => [row.observer_id, row]));
  const byName = files.toSorted((a, b) => (a.observer_id < b.observer_id ? -1 : 1));
  return byName.map(({ observer_id, files: loaded, refused, unfinished, app }) => {
    const seen = byObserver.get(observer_id);
    const range = seen ? `${seen.days} days, ${dayName(seen.first)} to ${dayName(seen.last)}` : 'no days';
    const told = [`  ${observer_id}: ${loaded} ${loaded === 1 ? 'file' : 'files'} (Trendcrest ${app}), ${range}`];
    if (refused > 0) told.push(`${refused} rows refused`);
    if (unfinished > 0) told.push(`${unfinished} not loaded to its end: load it again`);
    return told.join('; ');
  });
}
