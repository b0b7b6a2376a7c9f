import { useWords } from '../../words';
import { ProgressBar } from '../progress-bar';
import '../own-items/past-notice.css';

export type WorkKind = 'backup' | 'look' | 'restore' | 'merge' | 'delete' | 'undo';

/** What is going on with what is stored, or how the last of it ended. */
export type KeepingWork =
  | { state: 'idle' }
  | { state: 'working'; kind: WorkKind; done: number; canCancel: boolean }
  | { state: 'done'; kind: WorkKind; canUndo: boolean }
  | { state: 'stopped'; kind: WorkKind }
  | { state: 'failed'; kind: WorkKind; reason: string };

export interface WorkNoticeProps {
  work: KeepingWork;
  onCancel(): void;
  onUndo(): void;
}

export function WorkNotice({ work, onCancel, onUndo }: WorkNoticeProps) {
  const { say } = useWords();
  if (work.state === 'idle') return null;
  if (work.state === 'working') {
    const label = say(`keeping.working.${work.kind}`);
    return (
      <section class="past" aria-label={label}>
        <ProgressBar label={label} share={work.done} />
        <div class="past-foot">
          <span class="quiet">{say('keeping.meanwhile')}</span>
          {work.canCancel && (
            <button type="button" class="button" onClick={onCancel}>
              {say('items.cancel')}
            </button>
          )}
        </div>
      </section>
    );
  }
  return (
    <section class="past past-foot" role={work.state === 'failed' ? 'alert' : 'status'}>
      <span>{endOf(work, say)}</span>
      {work.state === 'done' && work.canUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {say('items.undo')}
        </button>
      )}
    </section>
  );
}

type Ended = Exclude<KeepingWork, { state: 'idle' | 'working' }>;

function endOf(work: Ended, say: ReturnType<typeof useWords>['say']): string {
  if (work.state === 'failed') return say('keeping.failed', { reason: work.reason });
  return work.state === 'stopped' ? say('keeping.stopped') : say(`keeping.done.${work.kind}`);
}
