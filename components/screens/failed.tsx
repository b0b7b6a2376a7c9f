import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';

export interface FailedProps {
  error: Error;
  onRetry(): void;
}

/** What went wrong, in the error's own words, and that nothing is lost. */
export function FailedScreen({ error, onRetry }: FailedProps) {
  const { say } = useWords();
  return (
    <main class="screen content">
      <h1>{say('failed.title')}</h1>
      <p>{say('failed.text')}</p>
      <p class="quiet">
        {error.name}: {error.message}
      </p>
      <p>
        <button type="button" class="button" onClick={() => onRetry()}>
          {say('failed.retry')}
        </button>
      </p>
    </main>
  );
}
