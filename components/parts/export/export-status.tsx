import { useWords } from '../../words';
import { ProgressBar } from '../progress-bar';

export type ExportFault = 'too-many-rows' | 'too-many-to-copy' | 'nothing' | 'other';

/** How an export stands. */
export type ExportWork =
  | { state: 'working'; done: number }
  | { state: 'saved'; name: string; bytes: number; rows?: number }
  | { state: 'copied'; rows: number }
  | { state: 'called-off' }
  | { state: 'failed'; fault: ExportFault; reason?: string };

interface ExportStatusProps {
  work?: ExportWork;
  /** Its window closes as soon as something else is clicked. */
  isFleeting?: boolean;
  onCancel(): void;
  onAsCsv(): void;
}

export function ExportStatus({ work, isFleeting, onCancel, onAsCsv }: ExportStatusProps) {
  const { say, format } = useWords();
  if (work?.state === 'working')
    return (
      <div class="export-work">
        <ProgressBar label={say('export.working')} share={work.done} />
        {isFleeting && <p class="quiet">{say('export.closing')}</p>}
        <button type="button" class="button" onClick={onCancel}>
          {say('export.cancel')}
        </button>
      </div>
    );
  return (
    <div class="export-work">
      <p role="status">
        {work?.state === 'saved' && say('export.saved', { name: work.name, size: format.bytes(work.bytes) })}
        {work?.state === 'saved' && work.rows !== undefined && ` · ${say('export.rows', { count: work.rows })}`}
        {work?.state === 'copied' && say('export.copied', { count: work.rows })}
        {work?.state === 'called-off' && say('export.calledOff')}
      </p>
      {work?.state === 'failed' && (
        <p class="fault" role="alert">
          {work.fault === 'other'
            ? say('export.failed.other', { reason: work.reason ?? '' })
            : say(`export.failed.${work.fault}`)}
        </p>
      )}
      {work?.state === 'failed' && work.fault === 'too-many-rows' && (
        <button type="button" class="button" onClick={onAsCsv}>
          {say('export.failed.asCsv')}
        </button>
      )}
    </div>
  );
}
