import browser from 'webextension-polyfill';
import type { AskedDeletion } from '../../components/parts/keeping/delete-block';
import type { FileRefusal } from '../../components/parts/keeping/file-block';
import type { MergePlan } from '../../storage/backup/merge-reading';
import type { Choice } from '../../storage/choices';
import type { Database } from '../../storage/database';
import type { LongWork } from '../../storage/rescore';
import { type Settings, saveSettings, settingsIn } from '../../storage/settings';

/** Puts everything back as it was before. */
export type Undo = (work: LongWork) => Promise<void>;

/** What does the work is loaded only when there is some. */
const load = {
  backup: () => import('../../storage/backup/write-backup'),
  restore: () => import('../../storage/backup/restore'),
  merge: () => import('../../storage/backup/merge'),
  refused: () => import('../../storage/backup/refused-file'),
  delete: () => import('../../storage/keeping/delete-seen'),
  team: () => import('../../storage/team-store'),
};

export async function backUp(database: Database, settings: Settings, now: number, work: LongWork): Promise<Blob> {
  const { makeBackup } = await load.backup();
  return makeBackup(database, { appVersion: browser.runtime.getManifest().version, settings, now }, work);
}

/** What is in a file, and what merging it would add. */
export async function look(
  database: Database,
  file: File,
  work: LongWork,
): Promise<MergePlan | { reason: FileRefusal; place?: string }> {
  const [{ planMerge }, { RefusedFile }] = await Promise.all([load.merge(), load.refused()]);
  try {
    return await planMerge(database, file, Date.now(), work);
  } catch (error) {
    if (error instanceof RefusedFile) return { reason: error.reason, place: error.place };
    throw error;
  }
}

export async function merge(
  database: Database,
  settings: Settings,
  { file, choices }: { file: Blob; choices: readonly Choice[] },
  work: LongWork,
): Promise<Undo> {
  const [before, { mergeFile }] = [
    await backUp(database, settings, Date.now(), part(work, 0, 0.2)),
    await load.merge(),
  ];
  const { shelfTags: tagEdits } = settings;
  await mergeFile(database, file, { now: Date.now(), tagEdits, choices }, part(work, 0.2, 1));
  return async (undoing) => void (await bringBack(database, before, undoing));
}

/** The settings come along, but not whether pages are read: that is agreed to in each browser. */
export async function restore(database: Database, settings: Settings, file: Blob, work: LongWork): Promise<Undo> {
  const before = await backUp(database, settings, Date.now(), part(work, 0, 0.3));
  const { header, settings: kept } = await bringBack(database, file, part(work, 0.3, 1));
  const { reading, readPrivate, view } = settings;
  await saveSettings({ ...settingsIn(kept), reading, readPrivate, view, backedUpAt: header.madeAt });
  return async (undoing) => {
    await bringBack(database, before, undoing);
    await saveSettings({ ...settingsIn({ ...settings }), view });
  };
}

export async function remove(
  database: Database,
  settings: Settings,
  asked: AskedDeletion,
  work: LongWork,
): Promise<Undo> {
  const before = await backUp(database, settings, Date.now(), part(work, 0, 0.3));
  const { deleteEverything, deleteSeen } = await load.delete();
  if (asked === 'all') {
    await deleteEverything(database);
    const { removeTeamFile } = await load.team();
    const putBackTeam = await removeTeamFile();
    await browser.storage.local.clear();
    // Where the undo stands.
    await saveSettings({ view: settings.view });
    return async (undoing) => {
      await bringBack(database, before, undoing);
      await putBackTeam();
      await saveSettings({ ...settings });
    };
  }
  await deleteSeen(database, asked, part(work, 0.3, 1));
  // What was seen since stays, which putting the backup in its place would lose.
  return async (undoing) => {
    const { mergeFile } = await load.merge();
    await mergeFile(database, before, { now: Date.now(), tagEdits: settings.shelfTags }, undoing);
  };
}

async function bringBack(database: Database, file: Blob, work: LongWork) {
  const { restoreBackup } = await load.restore();
  return restoreBackup(database, file, work);
}

const part = ({ onProgress, signal }: LongWork, from: number, to: number): LongWork => ({
  signal,
  onProgress: (done) => onProgress?.(from + done * (to - from)),
});
