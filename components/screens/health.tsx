import { ProductDensity, type SurfaceDensity } from '../parts/evidence/product-density';
import { keptDays } from '../parts/field-faults';
import { HealthAction, type HealthActions } from '../parts/health-action';
import { type Health, HealthDot } from '../parts/health-dot';
import { HealthReport } from '../parts/health-report';
import { PageKinds } from '../parts/page-kinds';
import type { PageReading } from '../parts/page-readings';
import { ReadingsByDay } from '../parts/reading-summary';
import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';
import './pages.css';
import './health.css';

export interface HealthProps extends HealthActions {
  /** Missing until it is known. */
  health?: Health;
  /** The kind of page in front, where that is TikTok's. */
  pageKind?: string;
  /** One a local day and kind of page, of the last 14 days; missing while they are being read. */
  readings?: PageReading[];
  /** What the person may send to those who mend this; missing until it is known. */
  report?: string;
  /** Videos and products browsed in the last seven days, by surface. */
  densities?: SurfaceDensity[];
  /** The local day. */
  today: number;
  /** Epoch milliseconds. */
  now: number;
  onBack(): void;
}

export function HealthScreen(props: HealthProps) {
  const { health, pageKind, readings, report, densities = [], today, now, onBack, ...actions } = props;
  const { say } = useWords();
  const kept = readings?.filter(({ day }) => day > today - keptDays);
  return (
    <div class="screen">
      <ScreenHeader title={say('health.title')} onBack={onBack} />
      <main class="content" aria-busy={readings === undefined}>
        {readings && health && (
          <section class="state">
            <div>
              <HealthDot health={health} />
              <p class="quiet">{say(`health.explain.${health.state}`)}</p>
            </div>
            <HealthAction health={health} {...actions} />
          </section>
        )}
        {readings && (
          <p class="quiet">
            <ProductDensity densities={densities} />
          </p>
        )}
        {kept?.length === 0 && <p>{say('health.noDays')}</p>}
        {kept && kept.length > 0 && (
          <>
            <PageKinds {...{ readings: kept, pageKind, today, now }} />
            <ReadingsByDay readings={kept} />
          </>
        )}
        {report !== undefined && <HealthReport report={report} />}
      </main>
    </div>
  );
}
