import { useWords } from '../words';
import type { Health } from './health-dot';

export interface HealthActions {
  onPause(paused: boolean): void;
  /** Asks the browser for the site access again. */
  onGrant(): void;
  /** Leads to where private windows are allowed. */
  onSettings(): void;
}

/** The one thing to do about it: pause, resume, give access, allow; before consent there is none. */
export function HealthAction({ health: { state }, onPause, onGrant, onSettings }: { health: Health } & HealthActions) {
  const { say } = useWords();
  if (state === 'not-started') return null;
  const isPaused = state === 'paused';
  const [text, onClick] =
    state === 'no-access'
      ? [say('health.grant'), onGrant]
      : state === 'private'
        ? [say('more.settings'), onSettings]
        : [say(isPaused ? 'health.resume' : 'health.pause'), () => onPause(!isPaused)];
  return (
    <button type="button" class="button" onClick={onClick}>
      {text}
    </button>
  );
}
