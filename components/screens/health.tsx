import { HealthAction, type HealthActions } from '../parts/health-action';
import { type Health, HealthDot } from '../parts/health-dot';
import type { PageReading } from '../parts/page-readings';
import { ReadingSources, ReadingsByDay, ReadingsByPage, UnreadReasons } from '../parts/reading-summary';
import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';
import './pages.css';

const shownDays = 14;

export interface HealthProps extends HealthActions {
  /** Missing until it is known. */
  health?: Health;
  /** One a local day and kind of page, of the last 14 days; missing while they are being read. */
  readings?: PageReading[];
  /** The local day. */
  today: number;
  /** Epoch milliseconds. */
  now: number;
  onBack(): void;
}

export function HealthScreen({ health, readings, today, now, onBack, onPause, onGrant }: HealthProps) {
  const { say } = useWords();
  const ofToday = readings?.filter(({ day }) => day === today);
  return (
    <div class="screen">
      <ScreenHeader title={say('health.title')} onBack={onBack} />
      <main class="content" aria-busy={readings === undefined}>
        {health && (
          <section class="state">
            <div>
              <HealthDot health={health} />
              <p class="quiet">{say(`health.explain.${health.state}`)}</p>
            </div>
            <HealthAction {...{ health, onPause, onGrant }} />
          </section>
        )}
        {ofToday && <ReadingsByPage readings={ofToday} now={now} />}
        {ofToday && <ReadingSources readings={ofToday} />}
        {ofToday && <UnreadReasons readings={ofToday} />}
        {readings && <ReadingsByDay readings={readings.filter(({ day }) => day > today - shownDays)} />}
      </main>
    </div>
  );
}
