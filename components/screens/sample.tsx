import { ProgressBar } from '../parts/progress-bar';
import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';
import './ranking.css';

interface SampleProps {
  /** 0…1. */
  done: number;
  /** What went wrong, if anything did. */
  error?: string;
  onBack(): void;
}

/** While a made-up market is made. */
export function SampleScreen({ done, error, onBack }: SampleProps) {
  const { say } = useWords();
  return (
    <div class="screen">
      <ScreenHeader title={say('sample.title')} onBack={onBack} />
      <main class="content">
        <p>{say('sample.what')}</p>
        {error ? (
          <p role="alert">{say('sample.failed', { reason: error })}</p>
        ) : (
          <ProgressBar label={say('sample.making')} share={done} />
        )}
        <p>
          <button type="button" class="button" onClick={onBack}>
            {say('items.cancel')}
          </button>
        </p>
      </main>
    </div>
  );
}
