import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AskedDeletion } from '../../components/parts/keeping/delete-block';
import type { FileRefusal } from '../../components/parts/keeping/file-block';
import type { KeepingWork, WorkKind } from '../../components/parts/keeping/work-notice';
import type { MergePlan } from '../../storage/backup/merge-reading';
import type { Database } from '../../storage/database';
import type { LongWork } from '../../storage/rescore';
import { type Settings, saveSettings } from '../../storage/settings';
import { dayName, localDay } from '../../trends/calendar';
import * as jobs from './keeping-jobs';
import { saveFile } from './save-file';

type Opened = MergePlan | { reason: FileRefusal; place?: string };
/** Puts back what a job changed; missing where nothing can be taken back. */
type Job = (work: LongWork) => Promise<jobs.Undo | undefined>;

const cancellable: WorkKind[] = ['backup', 'look', 'restore'];

/** Does one thing at a time with all that is stored, tells how far it is, and remembers how to take the last back. */
export function useKeeping(database: Database, settings: Settings) {
  const [work, setWork] = useState<KeepingWork>({ state: 'idle' });
  const [opened, setOpened] = useState<{ file: File; read: Opened }>();
  const stop = useRef<AbortController>(undefined);
  const undo = useRef<jobs.Undo>(undefined);

  const run = async (kind: WorkKind, job: Job) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    const tell = (done: number) => setWork({ state: 'working', kind, done, canCancel: cancellable.includes(kind) });
    tell(0);
    try {
      undo.current = await job({ signal, onProgress: tell });
      setWork(kind === 'look' ? { state: 'idle' } : { state: 'done', kind, canUndo: undo.current !== undefined });
    } catch (error) {
      setWork(signal.aborted ? { state: 'stopped', kind } : { state: 'failed', kind, reason: String(error) });
    }
  };
  const withFile = (kind: WorkKind, job: (file: File, work: LongWork) => Promise<jobs.Undo>) => {
    const { file } = opened ?? {};
    setOpened(undefined);
    if (file) void run(kind, (work) => job(file, work));
  };
  return {
    work,
    opened: opened?.read,
    onBackup: () => void run('backup', (work) => saveBackup(database, settings, work)),
    onFile: (file: File) =>
      void run('look', async (work) => {
        setOpened(undefined);
        setOpened({ file, read: await jobs.look(database, file, work) });
        return undo.current;
      }),
    onMerge: (itemIds: string[]) => {
      const choices = opened && 'choices' in opened.read ? opened.read.choices : [];
      const taken = choices.filter(({ itemId }) => itemIds.includes(itemId)).map(({ theirs }) => theirs);
      withFile('merge', (file, work) => jobs.merge(database, settings, { file, choices: taken }, work));
    },
    onRestore: () => withFile('restore', (file, work) => jobs.restore(database, settings, file, work)),
    onDelete: (asked: AskedDeletion) => void run('delete', (work) => jobs.remove(database, settings, asked, work)),
    onUndo: () =>
      void run('undo', async (work) => {
        await undo.current?.(work);
        return undefined;
      }),
    onCancel: () => stop.current?.abort(),
    onCloseFile: () => setOpened(undefined),
  };
}

async function saveBackup(database: Database, settings: Settings, work: LongWork): Promise<undefined> {
  const now = Date.now();
  const file = await jobs.backUp(database, settings, now, work);
  const { version } = browser.runtime.getManifest();
  saveFile(`trendcrest-backup-${dayName(localDay(now))}-v${version}.ndjson.gz`, file);
  await saveSettings({ backedUpAt: now });
  return undefined;
}
