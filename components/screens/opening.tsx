import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';

export interface OpeningProps {
  /** `preparing` brings stored data up to date; `held` waits for another window; `updated` is too old to go on. */
  state: 'preparing' | 'held' | 'updated';
  onReload(): void;
}

/** Stands in place of every screen while the stored data cannot be read yet, or no longer by this window. */
export function OpeningScreen({ state, onReload }: OpeningProps) {
  const { say } = useWords();
  return (
    <main class="screen content">
      <div role="status">
        <h1>{say(`opening.${state}`)}</h1>
        <p>{say(`opening.${state}.text`)}</p>
      </div>
      {state === 'preparing' && <progress aria-label={say('opening.preparing')} />}
      {state === 'updated' && (
        <p>
          <button type="button" class="button primary" onClick={onReload}>
            {say('opening.reload')}
          </button>
        </p>
      )}
    </main>
  );
}
