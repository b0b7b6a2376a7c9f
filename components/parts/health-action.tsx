import { useWords } from '../words';
import type { Health } from './health-dot';

export interface HealthActions {
  onPause(paused: boolean): void;
  /** Asks the browser for the site access again. */
  onGrant(): void;
}

/** The one thing to do about it: pause, resume, give access; before consent there is none. */
export function HealthAction({ health: { state }, onPause, onGrant }: { health: Health } & HealthActions) {
  const { say } = useWords();
  if (state === 'not-started') return null;
  const isPaused = state === 'paused';
  return (
    <button type="button" class="button" onClick={() => (state === 'no-access' ? onGrant() : onPause(!isPaused))}>
      {state === 'no-access' ? say('health.grant') : say(isPaused ? 'health.resume' : 'health.pause')}
    </button>
  );
}
