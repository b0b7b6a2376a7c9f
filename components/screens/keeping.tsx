import { BackupBlock, type BackupBlockProps } from '../parts/keeping/backup-block';
import { DeleteBlock, type DeleteBlockProps } from '../parts/keeping/delete-block';
import { FileBlock, type FileBlockProps } from '../parts/keeping/file-block';
import { KeptBlock, type KeptBlockProps } from '../parts/keeping/kept-block';
import { WorkNotice, type WorkNoticeProps } from '../parts/keeping/work-notice';
import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';
import './pages.css';
import './items.css';
import './keeping.css';

export interface KeepingProps
  extends WorkNoticeProps,
    BackupBlockProps,
    FileBlockProps,
    KeptBlockProps,
    Omit<DeleteBlockProps, 'isBusy'> {
  onBack(): void;
}

/** What is stored: taking it along, bringing it in, how long it stays, and getting rid of it. */
export function KeepingScreen({ onBack, ...props }: KeepingProps) {
  const { say } = useWords();
  const isBusy = props.work.state === 'working';
  return (
    <div class="screen items keeping">
      <ScreenHeader title={say('keeping.title')} onBack={onBack} />
      <WorkNotice {...props} />
      <main class="content">
        <BackupBlock {...props} isBusy={isBusy} />
        <FileBlock {...props} isBusy={isBusy} />
        <KeptBlock {...props} />
        <DeleteBlock {...props} isBusy={isBusy} />
      </main>
    </div>
  );
}
