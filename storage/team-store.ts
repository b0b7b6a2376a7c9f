import Dexie, { type EntityTable } from 'dexie';
import type { TeamRanking } from '../trends/team-ranking';
import { RefusedFile } from './backup/refused-file';
import { readTeamFile } from './team-file';

interface OpenedFile {
  /** Epoch milliseconds. */
  openedAt: number;
  /** As it came, so that it is checked anew whenever it is read. */
  written: string;
}

type TeamStore = Dexie & { files: EntityTable<OpenedFile, 'openedAt'> };

/** A database of its own: what others counted never stands among what was seen here, in no table and in no backup. */
const store = new Dexie('trendcrest-team') as TeamStore;
store.version(1).stores({ files: 'openedAt' });

/** Keeps a team's file in place of the one before. @throws RefusedFile, and nothing has changed */
export async function keepTeamFile(written: string, now: number): Promise<void> {
  readTeamFile(written);
  await store.transaction('rw', store.files, async () => {
    await store.files.clear();
    await store.files.put({ openedAt: now, written });
  });
}

let latest: { openedAt: number; ranking: TeamRanking | RefusedFile } | undefined;

/** The team's ranking that is kept here; why it cannot be read, where a newer version kept it; `none` without one. */
export async function findTeam(): Promise<TeamRanking | RefusedFile | 'none'> {
  const [openedAt] = await store.files.toCollection().primaryKeys();
  if (openedAt === undefined) return 'none';
  if (latest?.openedAt !== openedAt) {
    const file = await store.files.get(openedAt);
    if (!file) return 'none';
    latest = { openedAt, ranking: readKept(file.written) };
  }
  return latest.ranking;
}

function readKept(written: string): TeamRanking | RefusedFile {
  try {
    return readTeamFile(written);
  } catch (error) {
    if (error instanceof RefusedFile) return error;
    throw error;
  }
}

/** Takes the file out, and answers what puts it back. */
export async function removeTeamFile(): Promise<() => Promise<void>> {
  const files = await store.files.toArray();
  await store.files.clear();
  latest = undefined;
  return async () => void (await store.files.bulkPut(files));
}
