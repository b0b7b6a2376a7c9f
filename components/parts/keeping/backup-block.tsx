import { useWords } from '../../words';

export interface BackupBlockProps {
  /** Epoch milliseconds; missing where there never was one. */
  backedUpAt?: number;
  now: number;
  isBusy?: boolean;
  onBackup(): void;
}

export function BackupBlock({ backedUpAt, now, isBusy, onBackup }: BackupBlockProps) {
  const { say, format } = useWords();
  return (
    <section class="block">
      <h2>{say('keeping.backup')}</h2>
      <p class="quiet">{say('keeping.backup.hint')}</p>
      <p>
        {backedUpAt === undefined
          ? say('keeping.backup.never')
          : say('keeping.backup.last', { ago: format.ago(backedUpAt, now) })}
      </p>
      <div class="thing-actions">
        <button type="button" class="button primary" disabled={isBusy} onClick={onBackup}>
          {say('keeping.backup.make')}
        </button>
      </div>
    </section>
  );
}
