import { useWords } from '../../words';
import '../own-items/past-notice.css';

interface BackupReminderProps {
  onOpen(): void;
  onLater(): void;
}

/** Stands over the ranking while the last backup is old and much is new. */
export function BackupReminder({ onOpen, onLater }: BackupReminderProps) {
  const { say } = useWords();
  return (
    <section class="past" role="status">
      <div class="past-foot">
        <span class="quiet">{say('keeping.remind')}</span>
        <span class="thing-actions">
          <button type="button" class="button" onClick={onOpen}>
            {say('keeping.remind.open')}
          </button>
          <button type="button" class="button bare" onClick={onLater}>
            {say('keeping.remind.later')}
          </button>
        </span>
      </div>
    </section>
  );
}
