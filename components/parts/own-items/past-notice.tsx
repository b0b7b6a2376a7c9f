import { useWords } from '../../words';
import { ProgressBar } from '../progress-bar';
import './past-notice.css';

/** Whether everything stored counts as the person now says. */
export type PastWork =
  | { state: 'current' | 'outdated' | 'finished' }
  | { state: 'working'; done: number }
  | { state: 'stopped'; reason: string };

export interface PastNoticeProps {
  past: PastWork;
  onApply(): void;
  onCancel(): void;
}

/** Offers to count everything stored anew, shows how far that is, and lets it be called off. */
export function PastNotice({ past, onApply, onCancel }: PastNoticeProps) {
  const { say } = useWords();
  if (past.state === 'current') return null;
  if (past.state === 'finished') {
    return (
      <p class="past" role="status">
        {say('items.past.done')}
      </p>
    );
  }
  if (past.state === 'working') {
    return (
      <section class="past" aria-label={say('items.past.working')}>
        <ProgressBar label={say('items.past.working')} share={past.done} />
        <div class="past-foot">
          <span class="quiet">{say('items.past.meanwhile')}</span>
          <button type="button" class="button" onClick={onCancel}>
            {say('items.cancel')}
          </button>
        </div>
      </section>
    );
  }
  const isStopped = past.state === 'stopped';
  return (
    <section class="past" role={isStopped ? 'alert' : 'status'}>
      <div class="past-foot">
        <span class="quiet">
          {isStopped ? say('items.past.stopped', { reason: past.reason }) : say('items.past.outdated')}
        </span>
        <button type="button" class="button" onClick={onApply}>
          {say('items.past.apply')}
        </button>
      </div>
    </section>
  );
}
