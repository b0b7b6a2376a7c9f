import { findChosenItems } from '../../trends/items/choices';
import { quoted } from './server';
import type { TeamCounting } from './team-choices';
import type { Warehouse } from './warehouse';

interface Described {
  video_id: string;
  version: number;
  caption: string;
  hashtags: string[];
  titles: string[];
}

const batchRows = 20_000;

/** The files whose browsers count as the team does. */
export const filesLikeTeam = (database: string, { key }: Pick<TeamCounting, 'key'>) =>
  `(SELECT file FROM ${database}.files FINAL WHERE counting = ${quoted(key)})`;

/**
 * Recognises anew, with the team's catalogue and decisions, the videos of browsers that count in another way; each once,
 * until somebody tells more of it or the team decides anew. Answers how many there were.
 */
export async function recogniseForTeam({ server }: Warehouse, counting: TeamCounting): Promise<number> {
  const key = quoted(counting.key);
  const tables = server.place.database;
  const seen = `(SELECT video_id FROM ${tables}.sightings FINAL WHERE counted = 1 AND file GLOBAL NOT IN ${filesLikeTeam(tables, counting)})`;
  const videos = `SELECT video_id, max(said) AS version, argMax(text, said) AS caption, argMax(tags, said) AS hashtags FROM
    (SELECT video_id, toUInt64(version) AS said, caption AS text, hashtags AS tags FROM ${tables}.videos FINAL WHERE video_id GLOBAL IN ${seen}) AS told
    GROUP BY video_id HAVING (video_id, version) GLOBAL NOT IN
    (SELECT video_id, version FROM ${tables}.recognised FINAL WHERE counting = ${key})`;
  const titles = `SELECT video_id, groupUniqArray(title) AS titles FROM ${tables}.carts FINAL WHERE title != '' GROUP BY video_id`;
  const rows = server.rows<Described>(
    `SELECT video_id, version, caption, hashtags, titles FROM (${videos}) AS v GLOBAL ANY LEFT JOIN (${titles}) AS c USING (video_id)`,
  );
  let [lines, all]: [string[], number] = [[], 0];
  const write = async () => {
    if (lines.length > 0) await server.insert('recognised', lines.join(''));
    [lines, all] = [[], all + lines.length];
  };
  for await (const { video_id, version, ...described } of rows) {
    const item_ids = findChosenItems({ ...described, titles: described.titles.toSorted() }, counting.choices);
    const row = { observer_id: '', file: '', version, counting: counting.key, video_id, item_ids };
    lines.push(`${JSON.stringify(row)}\n`);
    if (lines.length >= batchRows) await write();
  }
  await write();
  return all;
}
