import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { fieldFaults } from './field-faults';
import { FieldTable } from './field-table';
import type { PageReading } from './page-readings';
import { ReadingSources, UnreadReasons } from './reading-summary';

const periods = ['today', 'days'] as const;

export interface PageKindsProps {
  readings: PageReading[];
  pageKind?: string;
  today: number;
  now: number;
}

/** What each kind of page gives, today or in all days kept; a day without TikTok shows the days before it. */
export function PageKinds({ readings, pageKind, today, now }: PageKindsProps) {
  const { say } = useWords();
  const ofToday = readings.filter(({ day }) => day === today);
  const [chosen, setChosen] = useState<(typeof periods)[number]>();
  const period = chosen ?? (ofToday.length > 0 ? 'today' : 'days');
  const shown = period === 'today' ? ofToday : readings;
  return (
    <>
      <section class="block">
        <div class="headed">
          <h2>{say('health.pages')}</h2>
          <fieldset class="segments">
            <legend class="hidden">{say('health.period')}</legend>
            {periods.map((one) => (
              <label key={one}>
                <input type="radio" name="period" checked={one === period} onChange={() => setChosen(one)} />
                {say(`health.period.${one}`)}
              </label>
            ))}
          </fieldset>
        </div>
        {shown.length === 0 ? (
          <p class="quiet">{say('health.noPages')}</p>
        ) : (
          <FieldTable readings={shown} faults={fieldFaults(readings, today)} pageKind={pageKind} now={now} />
        )}
      </section>
      <UnreadReasons readings={shown} />
      <ReadingSources readings={shown} />
    </>
  );
}
