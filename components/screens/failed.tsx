import { troubleIn } from '../parts/storage-trouble';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';

export interface FailedProps {
  error: Error;
  onRetry(): void;
}

/** What went wrong and what to do, then the error's own words. */
export function FailedScreen({ error, onRetry }: FailedProps) {
  const { say } = useWords();
  const said = `${error.name}: ${error.message}`;
  const trouble = troubleIn(said);
  return (
    <main class="screen content">
      <div role="alert">
        <h1>{trouble ? say(`trouble.${trouble}`) : say('failed.title')}</h1>
        <p>{trouble ? say(`trouble.${trouble}.text`) : say('failed.text')}</p>
      </div>
      <p class="quiet">{said}</p>
      <p>
        <button type="button" class="button" onClick={() => onRetry()}>
          {say('failed.retry')}
        </button>
      </p>
    </main>
  );
}
