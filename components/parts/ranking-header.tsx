import type { ComponentChildren } from 'preact';
import type { Place } from '../screens/place';
import { useWords } from '../words';
import { HealthAction } from './health-action';
import { type Health, HealthDot } from './health-dot';

interface RankingHeaderProps {
  /** Missing until it is known. */
  health?: Health;
  onPause(paused: boolean): void;
  /** Asks the browser for the site access again. */
  onGrant(): void;
  onGo(place: Place): void;
  /** Opens the panel beside the page; missing where there is none to open. */
  onPanel?(): void;
  /** What else there is room for. */
  children?: ComponentChildren;
}

export function RankingHeader({ health, onPanel, onPause, onGrant, onGo, children }: RankingHeaderProps) {
  const { say } = useWords();
  return (
    <header class="bar">
      <h1>Trendcrest</h1>
      <button
        type="button"
        class="button bare lamp"
        aria-description={say('health.details')}
        onClick={() => onGo('health')}
      >
        {health && <HealthDot health={health} />}
      </button>
      {health && <HealthAction {...{ health, onPause, onGrant }} onSettings={() => onGo('settings')} />}
      {onPanel && (
        <button
          type="button"
          class="button bare glyph"
          aria-label={say('panel.open')}
          title={say('panel.openHint')}
          onClick={onPanel}
        >
          <svg
            viewBox="0 0 16 16"
            width="16"
            height="16"
            fill="none"
            stroke="currentColor"
            stroke-width="1.4"
            aria-hidden
          >
            <path d="M2 3h12v10H2zM10 3v10" />
          </svg>
        </button>
      )}
      {children}
    </header>
  );
}
