import { BackupReminder } from '../../components/parts/keeping/backup-reminder';
import { isBackupDue } from '../../storage/keeping/backup-due';
import { useLive } from '../../storage/live';
import { saveSettings } from '../../storage/settings';
import { go } from './go';
import type { ScreenProps } from './screens';

/** It changes with the days, not with the looks. */
const restMs = 60_000;

export function BackupNotice({ database, settings }: Pick<ScreenProps, 'database' | 'settings'>) {
  const { backedUpAt, backupPutOffAt } = settings;
  const isDue = useLive(() => isBackupDue(database, settings, Date.now()), [backedUpAt, backupPutOffAt], restMs);
  if (!isDue) return null;
  return <BackupReminder onOpen={() => go('data')} onLater={() => void saveSettings({ backupPutOffAt: Date.now() })} />;
}
